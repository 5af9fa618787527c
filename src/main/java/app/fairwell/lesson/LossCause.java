package app.fairwell.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Why a customer was lost, as the business's own records show it (product.md D7); the id
 * is the key of a message, {@code lesson.cause.<id>}.
 */
public enum LossCause {

	/** The business was late. */
	LATE("late"),

	/** The work was not good enough. */
	QUALITY("quality"),

	/** The price was too high. */
	PRICE("price"),

	/** The business was unfriendly. */
	ATTITUDE("attitude"),

	/** They did not understand each other. */
	MISUNDERSTANDING("misunderstanding"),

	/** An invoice was wrong. */
	BILLING("billing"),

	/** Something else. */
	OTHER("other");

	private final String id;

	LossCause(String id) {
		this.id = id;
	}

	/**
	 * The permanent id of this cause, as forms and the database have it.
	 * @return the id in kebab-case
	 */
	public String id() {
		return this.id;
	}

	/**
	 * The cause with an id.
	 * @param id the id in kebab-case, or null
	 * @return the cause, or empty when no cause has this id
	 */
	public static Optional<LossCause> of(@Nullable String id) {
		return Arrays.stream(values()).filter((cause) -> cause.id.equals(id)).findFirst();
	}

	/**
	 * The ids of all causes, in order.
	 * @return the ids
	 */
	public static List<String> ids() {
		return Arrays.stream(values()).map(LossCause::id).toList();
	}

}
