package app.fairwell.letter;

import java.util.Set;

/**
 * How the reason is told, so that the fault lies with the business (product.md A7, B1 to
 * B3).
 */
public enum Framing {

	/** We have more work than we can do well. */
	CAPACITY("capacity"),

	/** We are not able to accommodate what the customer needs. */
	SCOPE("scope"),

	/** As scope, but without a situation, an example or a referral. */
	ATTITUDE("attitude");

	private final String id;

	Framing(String id) {
		this.id = id;
	}

	/**
	 * The framing that reasons lead to: attitude wins over the others, capacity over
	 * scope (product.md B4).
	 * @param reasons the ticked reasons
	 * @return the framing; scope without a reason
	 */
	public static Framing of(Set<Reason> reasons) {
		if (reasons.stream().anyMatch((reason) -> reason.framing() == ATTITUDE)) {
			return ATTITUDE;
		}
		return reasons.stream().anyMatch((reason) -> reason.framing() == CAPACITY) ? CAPACITY : SCOPE;
	}

	/**
	 * The permanent id of this framing, as JSON, the phrase data and the database have
	 * it.
	 * @return the id in kebab-case
	 */
	public String id() {
		return this.id;
	}

}
