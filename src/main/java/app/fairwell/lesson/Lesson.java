package app.fairwell.lesson;

/**
 * What is kept of one lost customer.
 *
 * @param version the version to name when changing it, {@link #NONE} while there is none
 * @param answered the answers
 * @param changedBy the name of who answered last, or empty
 */
public record Lesson(long version, Answered answered, String changedBy) {

	/** The version of a lesson that nobody has written. */
	public static final long NONE = -1;

	static final Lesson UNWRITTEN = new Lesson(NONE, Answered.NOTHING, "");

}
