package app.fairwell.upkeep;

import java.util.List;
import java.util.Optional;

/**
 * A command that was given in full.
 *
 * @param name {@value #DOCTOR} or {@value #RESET_PASSWORD}
 * @param values what it needs, in order
 */
record Command(String name, List<String> values) {

	static final String DOCTOR = "doctor";

	static final String RESET_PASSWORD = "reset-password";

	private static final String ASK = "--ask";

	/** The command that the words make, or empty when there is none like it. */
	static Optional<Command> of(List<String> words) {
		if (words.equals(List.of(DOCTOR))) {
			return Optional.of(new Command(DOCTOR, List.of()));
		}
		boolean asks = words.size() == 3 && words.get(2).equals(ASK);
		if (words.get(0).equals(RESET_PASSWORD) && (words.size() == 2 || asks)) {
			return Optional.of(new Command(RESET_PASSWORD,
					List.of(words.get(1), asks ? Terminal.password() : NewPassword.make())));
		}
		return Optional.empty();
	}

	/** The command as it was sent, which may be none that there is. */
	static Command sent(String path, String body) {
		return new Command(path.substring(1), body.lines().toList());
	}

	String body() {
		return String.join("\n", this.values);
	}

}
