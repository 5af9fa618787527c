package app.fairwell.draft;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a reviewer sends a letter back (product.md G1); the id is the key of a message.
 */
public enum SendBackReason {

	/** Something in it is not so. */
	FACTS("facts"),

	/** It does not sound as it should. */
	TONE("tone"),

	/** It says too much about why. */
	TOO_SPECIFIC("too-specific"),

	/** Something is missing. */
	MISSING("missing"),

	/** The offer or its terms have to be looked at. */
	GOODWILL("goodwill"),

	/** It should wait, or not be sent at all. */
	NOT_YET("not-yet"),

	/** Something else, told in own words. */
	OTHER("other");

	private final String id;

	SendBackReason(String id) {
		this.id = id;
	}

	/**
	 * The permanent id of this reason.
	 * @return the id in kebab-case
	 */
	public String id() {
		return this.id;
	}

	/**
	 * The reason with an id.
	 * @param id the id in kebab-case
	 * @return the reason, or empty when none has this id
	 */
	public static Optional<SendBackReason> of(String id) {
		return Arrays.stream(values()).filter((reason) -> reason.id.equals(id)).findFirst();
	}

}
