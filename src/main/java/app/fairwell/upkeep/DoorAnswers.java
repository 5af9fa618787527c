package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

import javax.sql.DataSource;

import app.fairwell.account.PasswordReset;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What a Fairwell that runs does when it is given a command.
 */
@Component
class DoorAnswers {

	private static final Logger logger = LoggerFactory.getLogger(DoorAnswers.class);

	private final Path data;

	private final DataSource database;

	private final PasswordReset reset;

	private final Clock clock;

	DoorAnswers(@Value("${fairwell.data}") Path data, DataSource database, PasswordReset reset, Clock clock) {
		this.data = data;
		this.database = database;
		this.reset = reset;
		this.clock = clock;
	}

	/** What it answers, or null when there is no such command. */
	@Nullable Reply reply(Command command) {
		try {
			return switch (command.name()) {
				case Command.DOCTOR -> Finding.report(this.data, this.database);
				case Command.RESET_PASSWORD -> PasswordCommand.run(this.reset, command);
				case Command.BACKUP, Command.EXPORT -> new Leaving(this.database, this.clock).run(command);
				case Command.RESTORE, Command.IMPORT, Command.MOVE_TO_POSTGRES, Command.MOVE_TO_H2 ->
					Reply.wrong(Words.say("place.running"));
				default -> null;
			};
		}
		catch (RefusedException ex) {
			return Reply.wrong(String.valueOf(ex.getMessage()));
		}
		catch (IOException | SQLException | RuntimeException ex) {
			logger.error("The command {} failed", command.name(), ex);
			return Reply.wrong(Words.say("failed"));
		}
	}

}
