package app.fairwell;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Fairwell, or runs the command that is given.
 */
@SpringBootApplication
public class FairwellApplication {

	public static void main(String[] args) {
		if (CommandLine.isCommand(args)) {
			System.exit(CommandLine.run(args));
		}
		SpringApplication.run(FairwellApplication.class, args);
		// Starting leaves more garbage than all letters of a day; give its memory back
		System.gc();
	}

}
