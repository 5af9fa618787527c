package app.fairwell.letter;

import java.util.Arrays;
import java.util.Optional;

/**
 * The two letters that Fairwell writes (product.md A and D).
 */
public enum LetterKind {

	/** Lets a customer go. */
	TERMINATION("termination"),

	/** Asks a lost customer back. */
	WIN_BACK("win-back");

	private final String id;

	LetterKind(String id) {
		this.id = id;
	}

	/**
	 * The permanent id of this kind, as JSON and the database have it.
	 * @return the id in kebab-case
	 */
	public String id() {
		return this.id;
	}

	/**
	 * The kind with an id.
	 * @param id the id in kebab-case
	 * @return the kind, or empty when no kind has this id
	 */
	public static Optional<LetterKind> of(String id) {
		return Arrays.stream(values()).filter((kind) -> kind.id.equals(id)).findFirst();
	}

}
