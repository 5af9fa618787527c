package app.fairwell.draft;

import java.util.Arrays;
import java.util.Optional;

import app.fairwell.account.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Who has taken a letter that waits, as the one who asks sees it (product.md G4); the id
 * is the key of a message.
 */
public enum Holder {

	/** The one who asks. */
	MINE("mine"),

	/** Nobody yet. */
	NOBODY("unassigned"),

	/** Somebody else. */
	OTHERS("others");

	private final String id;

	Holder(String id) {
		this.id = id;
	}

	/**
	 * The permanent id.
	 * @return the id in kebab-case
	 */
	public String id() {
		return this.id;
	}

	/**
	 * Who holds a letter, as somebody sees it.
	 * @param reviewer who has taken it, or null
	 * @param by who asks
	 * @return the holder
	 */
	public static Holder of(@Nullable Who reviewer, SignedIn by) {
		if (reviewer == null) {
			return NOBODY;
		}
		return reviewer.id().equals(by.id()) ? MINE : OTHERS;
	}

	/**
	 * The holder with an id.
	 * @param id the id in kebab-case
	 * @return the holder, or empty when none has this id
	 */
	public static Optional<Holder> of(String id) {
		return Arrays.stream(values()).filter((holder) -> holder.id.equals(id)).findFirst();
	}

}
