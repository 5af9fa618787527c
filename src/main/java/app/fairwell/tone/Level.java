package app.fairwell.tone;

import java.util.Arrays;
import java.util.Optional;

/**
 * How sure a finding is (product.md F4), the surest first.
 */
public enum Level {

	/** Breaks a rule of the letter. */
	MUST_CHANGE("must-change"),

	/** Very likely hurts. */
	LIKELY("likely"),

	/** A quiet mark: worth a second look. */
	LOOK_AGAIN("look-again");

	private final String id;

	Level(String id) {
		this.id = id;
	}

	/**
	 * The permanent id of this level, as the rules and JSON have it.
	 * @return the id in kebab-case
	 */
	public String id() {
		return this.id;
	}

	/**
	 * The key of its name in the interface.
	 * @return a key of the messages
	 */
	public String key() {
		return "tone.level." + this.id;
	}

	static Optional<Level> of(String id) {
		return Arrays.stream(values()).filter((level) -> level.id.equals(id)).findFirst();
	}

}
