package app.fairwell.account;

/**
 * A password is refused because it is guessed early.
 */
public class WeakPasswordException extends RuntimeException {

	private final String problem;

	WeakPasswordException(String problem) {
		super("The password is refused: " + problem
				+ "; allowed are 8 to 256 characters that are neither common nor known of the person");
		this.problem = problem;
	}

	/**
	 * The message for people.
	 * @return a key in {@code account.properties}
	 */
	public String messageKey() {
		return "password.problem." + this.problem;
	}

}
