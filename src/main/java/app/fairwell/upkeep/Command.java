package app.fairwell.upkeep;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A command that was given in full.
 *
 * @param name what to do
 * @param values what it needs, in order
 */
record Command(String name, List<String> values) {

	static final String DOCTOR = "doctor";

	static final String RESET_PASSWORD = "reset-password";

	static final String BACKUP = "backup";

	static final String EXPORT = "export";

	static final String RESTORE = "restore";

	static final String IMPORT = "import";

	static final String MOVE_TO_POSTGRES = "move-to-postgres";

	static final String MOVE_TO_H2 = "move-to-h2";

	private static final Set<String> ALONE = Set.of(DOCTOR, MOVE_TO_POSTGRES, MOVE_TO_H2);

	private static final Set<String> WITH_A_FILE = Set.of(BACKUP, EXPORT, RESTORE, IMPORT);

	private static final String ASK = "--ask";

	/** The command that the words make, or empty when there is none like it. */
	static Optional<Command> of(List<String> words) {
		String name = words.get(0);
		if (ALONE.contains(name) && words.size() == 1) {
			return Optional.of(new Command(name, List.of()));
		}
		if (WITH_A_FILE.contains(name) && words.size() == 2) {
			// Fairwell runs in a folder of its own when it is asked
			return Optional
				.of(new Command(name, List.of(Path.of(words.get(1)).toAbsolutePath().normalize().toString())));
		}
		boolean asks = words.size() == 3 && words.get(2).equals(ASK);
		if (name.equals(RESET_PASSWORD) && (words.size() == 2 || asks)) {
			return Optional.of(new Command(name, asks ? List.of(words.get(1), Terminal.password(), ASK)
					: List.of(words.get(1), NewPassword.make())));
		}
		return Optional.empty();
	}

	/** The command as it was sent, which may be none that there is. */
	static Command sent(String path, String body) {
		return new Command(path.substring(1), body.lines().toList());
	}

	/** Whether it is done in minutes or hours, as there are letters. */
	boolean takesLong() {
		return WITH_A_FILE.contains(this.name);
	}

	/** Whether a person typed the password, who need not be told it. */
	boolean isAsked() {
		return this.values.contains(ASK);
	}

	String body() {
		return String.join("\n", this.values);
	}

}
