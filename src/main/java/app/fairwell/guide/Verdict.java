package app.fairwell.guide;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the guide answers: the first three whether to part (product.md C), the others
 * whether to win a customer back (product.md D8).
 */
public enum Verdict {

	/** Part now. */
	PART("part"),

	/** Not yet: look again on a day. */
	NOT_YET("not-yet"),

	/** Keep the customer. */
	KEEP("keep"),

	/** Ask the customer back. */
	TRY("try"),

	/** Try once more, by telephone. */
	CALL("call"),

	/** Enough is enough. */
	ENOUGH("enough");

	private final String id;

	Verdict(String id) {
		this.id = id;
	}

	/**
	 * The permanent id of this verdict.
	 * @return the id in kebab-case
	 */
	public String id() {
		return this.id;
	}

	static Optional<Verdict> of(String id) {
		return Arrays.stream(values()).filter((verdict) -> verdict.id.equals(id)).findFirst();
	}

}
