package app.fairwell.upkeep;

import java.time.Clock;

import javax.sql.DataSource;

import app.fairwell.audit.Actor;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Records in the trail of a database what a command did with it. Nobody is signed in at a
 * terminal, so Fairwell did it.
 */
final class TrailNote {

	private TrailNote() {
	}

	/** In the caller's transaction. */
	static void write(DataSource database, Clock clock, AuditAction action, String detail) {
		new AuditTrail(JdbcClient.create(database), clock)
			.record(new AuditEntry(Actor.FAIRWELL, action, new AuditSubject(AuditSubject.Kind.BUSINESS, null), detail));
	}

}
