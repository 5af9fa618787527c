package app.fairwell.letter;

import java.util.Arrays;
import java.util.Optional;

/**
 * The parts of a letter's body, each kind at most once in a letter. In the order of the
 * constants stand those of a termination, and those of a win-back.
 */
public enum SectionKind {

	/** Thanks the customer (product.md A6). */
	THANKS("thanks"),

	/** Says that and when it ends, and that this is final (product.md A2, A3). */
	DECISION("decision"),

	/** Tells the reason through our own shortfall (product.md A7, B). */
	FRAME("frame"),

	/** Gives something (product.md A8). */
	GOODWILL("goodwill"),

	/** Apologises (product.md A9, D2). */
	APOLOGY("apology"),

	/** Says what went wrong and takes responsibility (product.md D3). */
	EXPLANATION("explanation"),

	/** Acknowledges how the customer felt (product.md D3). */
	FEELINGS("feelings"),

	/** Puts it right (product.md D4). */
	REMEDY("remedy"),

	/** Asks the customer back (product.md D4). */
	INVITATION("invitation"),

	/** Offers to listen and to talk about what is possible (product.md D4). */
	LISTENING("listening"),

	/** Offers to stay in touch (product.md D5). */
	KEEP_IN_TOUCH("keep-in-touch"),

	/** Says what happens to what is open (product.md A13). */
	PRACTICAL("practical"),

	/** Names others who can help (product.md A10, A11). */
	ALTERNATIVES("alternatives"),

	/** Wishes well (product.md A12). */
	CLOSING("closing");

	private final String id;

	SectionKind(String id) {
		this.id = id;
	}

	/**
	 * The permanent id of this kind of section, as JSON, addresses and the database have
	 * it.
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
	public static Optional<SectionKind> of(String id) {
		return Arrays.stream(values()).filter((kind) -> kind.id.equals(id)).findFirst();
	}

}
