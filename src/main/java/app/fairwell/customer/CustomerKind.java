package app.fairwell.customer;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a customer is.
 */
public enum CustomerKind {

	/** One person. */
	PERSON("person"),

	/** A company, with or without a person there. */
	COMPANY("company");

	private final String id;

	CustomerKind(String id) {
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
	public static Optional<CustomerKind> of(String id) {
		return Arrays.stream(values()).filter((kind) -> kind.id.equals(id)).findFirst();
	}

}
