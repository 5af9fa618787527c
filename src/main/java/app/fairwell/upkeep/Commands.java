package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import app.fairwell.safety.FullDisk;

import org.springframework.core.env.ConfigurableEnvironment;

/**
 * The commands of the command line. Where Fairwell runs it is asked, since it holds the
 * data; otherwise the data is opened here, without a server.
 */
public class Commands {

	private static final int MISUSED = 2;

	private final ConfigurableEnvironment environment;

	private final Path data;

	/**
	 * Commands for the data of one Fairwell.
	 * @param environment its settings
	 * @param data its data directory
	 */
	public Commands(ConfigurableEnvironment environment, Path data) {
		this.environment = environment;
		this.data = data;
	}

	/**
	 * Runs a command and prints what it answers.
	 * @param args the command and what it is given
	 * @return 0 when all is well, 1 when something is wrong, 2 for a command that there
	 * is not
	 */
	public int run(String... args) {
		Reply reply = Command.of(List.of(args))
			.map(this::reply)
			.orElseGet(() -> new Reply(MISUSED, Words.say("usage")));
		System.out.println(reply.text());
		return reply.code();
	}

	private Reply reply(Command command) {
		return Knock.at(this.data, command).orElseGet(() -> here(command));
	}

	private Reply here(Command command) {
		Places places = new Places(this.environment);
		try {
			return switch (command.name()) {
				case Command.RESTORE, Command.IMPORT -> new Restoration(places).run(command);
				case Command.MOVE_TO_POSTGRES, Command.MOVE_TO_H2 -> new Moving(places).run(command);
				default -> open(places, command);
			};
		}
		catch (RefusedException ex) {
			return Reply.wrong(ex.getMessage());
		}
		catch (IOException | SQLException | RuntimeException ex) {
			return Reply.wrong(FullDisk.isCause(ex) ? Words.say("failed.full")
					: Words.say("failed.because", String.valueOf(ex.getMessage())));
		}
	}

	private Reply open(Places places, Command command) throws IOException, SQLException {
		try (OpenData open = new OpenData(this.environment, places)) {
			return switch (command.name()) {
				case Command.DOCTOR -> open.doctor(this.data);
				case Command.BACKUP, Command.EXPORT -> open.leave(command);
				default -> open.resetPassword(command);
			};
		}
	}

}
