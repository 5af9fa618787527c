package app.fairwell.customer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import app.fairwell.audit.Actor;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;

import org.springframework.stereotype.Component;

/**
 * Erases what is kept about customers no longer than their records name (product.md I4),
 * and writes down that it did.
 */
@Component
public class Expiries {

	private final AuditTrail trail;

	private final Clock clock;

	Expiries(AuditTrail trail, Clock clock) {
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Erases what has expired, in the caller's transaction.
	 * @param kind what the trail says the erased words belonged to
	 * @param expiring erases it for one of the times that a record can name
	 */
	public void erase(AuditSubject.Kind kind, Expiring expiring) {
		Set<UUID> subjects = new TreeSet<>();
		NotesKept.CHOICES.forEach((months) -> subjects.addAll(expiring.erase(months, ago(months))));
		subjects.forEach((subject) -> this.trail
			.record(new AuditEntry(Actor.FAIRWELL, AuditAction.NOTES_EXPIRED, new AuditSubject(kind, subject))));
	}

	/**
	 * A moment some months ago.
	 * @param months how many
	 * @return the moment
	 */
	public OffsetDateTime ago(int months) {
		return this.clock.instant().atOffset(ZoneOffset.UTC).minusMonths(months);
	}

	/**
	 * Erases words whose time has passed. Several copies of the application may do it at
	 * the same time: each names only what it erased itself.
	 */
	@FunctionalInterface
	public interface Expiring {

		/**
		 * Erases for the records that name a time.
		 * @param months the time that the record of the customer names
		 * @param limit what is older has expired
		 * @return ids of what the erased words belonged to
		 */
		List<UUID> erase(int months, OffsetDateTime limit);

	}

}
