package app.fairwell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import app.fairwell.upkeep.Commands;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.StandardEnvironment;

/**
 * What is typed behind the name of the program. A first word that is no option is a
 * command; without one the server starts.
 */
final class CommandLine {

	private CommandLine() {
	}

	/** A name with letters that the locale of the terminal does not have. */
	static String unreadable(InvalidPathException name) {
		return "The name %s cannot be read here. Set LC_ALL to a locale with all letters, such as C.UTF-8, and try again."
			.formatted(name.getInput());
	}

	static boolean isCommand(String... args) {
		return args.length > 0 && !args[0].startsWith("-");
	}

	/**
	 * Runs a command with the settings that the server would have, and without its log.
	 * @param args the command and what it is given
	 * @return the code to exit with
	 */
	static int run(String... args) {
		LoggingSystem.get(CommandLine.class.getClassLoader()).beforeInitialize();
		StandardEnvironment environment = new StandardEnvironment();
		ConfigDataEnvironmentPostProcessor.applyTo(environment);
		try {
			Path data = new DataDirectory().settle(environment);
			return new Commands(environment, data).run(args);
		}
		catch (InvalidPathException ex) {
			System.err.println(unreadable(ex));
			return 1;
		}
		catch (PasswordFileException ex) {
			System.err.println(ex.getMessage());
			return 1;
		}
	}

}
