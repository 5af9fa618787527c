package app.fairwell.letter;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a customer answers a letter that ends it (product.md I3); the id is the key of
 * messages.
 */
public enum Reaction {

	/** Without heat. */
	CALM("calm"),

	/** They ask to be kept. */
	PLEADING("pleading"),

	/** In anger. */
	ANGRY("angry"),

	/** Where everybody can read it. */
	PUBLIC("public");

	private final String id;

	Reaction(String id) {
		this.id = id;
	}

	/**
	 * The permanent id of this reaction.
	 * @return the id in kebab-case
	 */
	public String id() {
		return this.id;
	}

	/**
	 * The reaction with an id.
	 * @param id the id in kebab-case
	 * @return the reaction, or empty when none has this id
	 */
	public static Optional<Reaction> of(String id) {
		return Arrays.stream(values()).filter((reaction) -> reaction.id.equals(id)).findFirst();
	}

}
