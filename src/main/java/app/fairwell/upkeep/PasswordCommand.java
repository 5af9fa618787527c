package app.fairwell.upkeep;

import javax.sql.DataSource;

import app.fairwell.account.PasswordReset;
import app.fairwell.account.UnknownEmailException;
import app.fairwell.account.WeakPasswordException;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Sets the password of somebody who forgot it, the last owner's too: whoever may read the
 * data directory may do that.
 */
final class PasswordCommand {

	private PasswordCommand() {
	}

	static Reply run(PasswordReset reset, Command command) {
		String email = command.values().get(0);
		String password = (command.values().size() > 1) ? command.values().get(1) : "";
		try {
			reset.resetPassword(email, password);
			return Reply.well(command.isAsked() ? Words.say("reset.done.typed", email)
					: Words.say("reset.done", email, password));
		}
		catch (UnknownEmailException ex) {
			return Reply.wrong(Words.say("reset.unknown", email));
		}
		catch (WeakPasswordException ex) {
			return Reply.wrong(Words.say(ex.messageKey()));
		}
	}

	static Reply offline(DataSource database, ConfigurableEnvironment environment, Command command) {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			context.setEnvironment(environment);
			context.registerBean(DataSource.class, () -> database);
			context.register(AccountsAlone.class);
			context.refresh();
			return run(context.getBean(PasswordReset.class), command);
		}
	}

}
