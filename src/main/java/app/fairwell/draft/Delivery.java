package app.fairwell.draft;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a letter leaves the house (product.md G7); the id is the key of a message.
 */
public enum Delivery {

	/** By post. */
	POST("post"),

	/** By registered post. */
	REGISTERED_POST("registered-post"),

	/** Handed over. */
	HANDED_OVER("handed-over"),

	/** By e-mail. */
	EMAIL("email");

	private final String id;

	Delivery(String id) {
		this.id = id;
	}

	/**
	 * The permanent id of this way.
	 * @return the id in kebab-case
	 */
	public String id() {
		return this.id;
	}

	/**
	 * The way with an id.
	 * @param id the id in kebab-case
	 * @return the way, or empty when none has this id
	 */
	public static Optional<Delivery> of(String id) {
		return Arrays.stream(values()).filter((way) -> way.id.equals(id)).findFirst();
	}

}
