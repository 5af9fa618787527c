package app.fairwell.lesson;

import java.util.Objects;

import app.fairwell.draft.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * What a person answers to the two questions (product.md D7). Private: no letter ever
 * reads it.
 *
 * @param cause the id of a {@link LossCause}, or null
 * @param lost where the customer was really lost, looking through the records; may be
 * empty
 * @param practice whether a practice is worth changing, so that others do not leave; may
 * be empty
 */
public record Answered(@Nullable String cause, String lost, String practice) {

	/** The most characters of an answer. */
	public static final int LONGEST = 5_000;

	/** Nothing is answered yet. */
	public static final Answered NOTHING = new Answered(null, "", "");

	public Answered {
		cause = LossCause.of(cause).map(LossCause::id).orElse(null);
	}

	/**
	 * Reads what was typed.
	 * @param cause the id of a cause, or anything else for none
	 * @param lost the first answer, or null
	 * @param practice the second answer, or null
	 * @return the answers as they are kept
	 */
	public static Answered of(@Nullable String cause, @Nullable String lost, @Nullable String practice) {
		return new Answered(cause, CleanText.of(Objects.requireNonNullElse(lost, "")),
				CleanText.of(Objects.requireNonNullElse(practice, "")));
	}

	/**
	 * Whether nothing is answered.
	 * @return true if there is nothing to keep
	 */
	public boolean isEmpty() {
		return this.cause == null && this.lost.isEmpty() && this.practice.isEmpty();
	}

	/**
	 * Whether the question that is asked before the letter is answered alike.
	 * @param other other answers
	 * @return true if cause and first answer are the same
	 */
	public boolean hasSameLoss(Answered other) {
		return Objects.equals(this.cause, other.cause) && this.lost.equals(other.lost);
	}

	/**
	 * These answers with the other's second one.
	 * @param other other answers
	 * @return new answers
	 */
	public Answered withPracticeOf(Answered other) {
		return new Answered(this.cause, this.lost, other.practice);
	}

}
