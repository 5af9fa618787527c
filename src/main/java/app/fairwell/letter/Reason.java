package app.fairwell.letter;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why the business parts with the customer. Private: it picks the framing and never
 * reaches the letter (product.md A5, B).
 */
public enum Reason {

	/** Complains constantly about trivia, is prone to problems. */
	TRIVIAL_COMPLAINTS("trivial-complaints", Framing.SCOPE),

	/** Is constantly rude or abusive to employees. */
	ABUSIVE_TO_STAFF("abusive-to-staff", Framing.ATTITUDE),

	/** Has no prospect of giving more business. */
	NO_MORE_BUSINESS("no-more-business", Framing.SCOPE),

	/** Does not refer new business. */
	NO_REFERRALS("no-referrals", Framing.SCOPE),

	/** Is not profitable, may even cost money. */
	UNPROFITABLE("unprofitable", Framing.SCOPE),

	/** Engages in or suggests unethical or questionable activity. */
	UNETHICAL("unethical", Framing.SCOPE),

	/** No longer falls within the mission or values. */
	OUTSIDE_VALUES("outside-values", Framing.SCOPE),

	/** The business grows so fast that it cannot serve everyone well. */
	OUTGROWN_CAPACITY("outgrown-capacity", Framing.CAPACITY),

	/** Needs more time than the business can give. */
	TAKES_TOO_MUCH_TIME("takes-too-much-time", Framing.CAPACITY);

	private final String id;

	private final Framing framing;

	Reason(String id, Framing framing) {
		this.id = id;
		this.framing = framing;
	}

	/**
	 * The permanent id of this reason.
	 * @return the id in kebab-case
	 */
	public String id() {
		return this.id;
	}

	/**
	 * The framing that this reason alone leads to.
	 * @return the framing of product.md B
	 */
	public Framing framing() {
		return this.framing;
	}

	/**
	 * The reason with an id.
	 * @param id the id in kebab-case
	 * @return the reason, or empty when no reason has this id
	 */
	public static Optional<Reason> of(String id) {
		return Arrays.stream(values()).filter((reason) -> reason.id.equals(id)).findFirst();
	}

}
