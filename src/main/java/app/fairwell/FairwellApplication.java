package app.fairwell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts Fairwell, or runs the command that is given. Beans are named after their whole
 * class: pages and JSON of one thing have controllers of one name.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class FairwellApplication {

	public static void main(String[] args) {
		if (CommandLine.isCommand(args)) {
			System.exit(CommandLine.run(args));
		}
		SpringApplication.run(FairwellApplication.class, args);
		// Starting leaves more garbage than all letters of a day; once the first page is
		// there its memory is given back
		CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS).execute(System::gc);
	}

}
