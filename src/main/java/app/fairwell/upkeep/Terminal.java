package app.fairwell.upkeep;

import java.io.Console;
import java.util.Scanner;

/**
 * Whoever sits at the terminal.
 */
final class Terminal {

	private Terminal() {
	}

	/**
	 * Asks for a password, which a terminal does not show; from a pipe it is the first
	 * line.
	 * @return what was typed, empty for nothing
	 */
	static String password() {
		Console console = System.console();
		if (console != null) {
			char[] typed = console.readPassword("%s ", Words.say("reset.ask"));
			return (typed != null) ? new String(typed) : "";
		}
		Scanner lines = new Scanner(System.in);
		return lines.hasNextLine() ? lines.nextLine() : "";
	}

}
