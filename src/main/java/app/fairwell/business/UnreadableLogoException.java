package app.fairwell.business;

/**
 * An uploaded picture cannot be taken as a logo.
 */
public class UnreadableLogoException extends RuntimeException {

	private final Problem problem;

	UnreadableLogoException(Problem problem) {
		super("A logo is a PNG or JPEG picture; this one is refused: " + problem);
		this.problem = problem;
	}

	/**
	 * The message for people.
	 * @return a key in {@code business.properties}
	 */
	public String messageKey() {
		return "logo.problem." + this.problem.key;
	}

	/**
	 * Why a picture is refused.
	 */
	enum Problem {

		/** More bytes than are read. */
		TOO_LARGE("too-large"),

		/** More pixels than are decoded. */
		TOO_MANY_PIXELS("too-many-pixels"),

		/** Neither PNG nor JPEG, or damaged. */
		NOT_A_PICTURE("not-a-picture");

		private final String key;

		Problem(String key) {
			this.key = key;
		}

	}

}
