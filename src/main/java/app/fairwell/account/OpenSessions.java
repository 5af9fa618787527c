package app.fairwell.account;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;
import app.fairwell.audit.Fingerprint;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where people are signed in, and the end of it.
 */
@Component
class OpenSessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final AuditTrail trail;

	private final Clock clock;

	private final TransactionTemplate transaction;

	OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions, AuditTrail trail, Clock clock,
			PlatformTransactionManager transactions) {
		this.sessions = sessions;
		this.trail = trail;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Where a person is signed in.
	 * @param person who
	 * @param hereId the id of the session that asks
	 * @return the sessions, the one that asks first, then the last used first
	 */
	List<OpenSession> of(SignedIn person, String hereId) {
		return open(person.id()).entrySet()
			.stream()
			.map((session) -> read(session.getKey(), session.getValue(), hereId))
			.sorted(Comparator.comparing(OpenSession::here).thenComparing(OpenSession::used).reversed())
			.toList();
	}

	/**
	 * Ends one session of a person.
	 * @param key its key
	 * @param person who asks
	 * @return whether they had one with this key
	 */
	boolean endOne(String key, SignedIn person) {
		return end(person, "one", (id) -> key(id).equals(key));
	}

	/**
	 * Ends every session of a person but the one that asks.
	 * @param person who asks
	 * @param hereId the id of the session that asks
	 * @return whether there was another
	 */
	boolean endOthers(SignedIn person, String hereId) {
		return end(person, "others", (id) -> !id.equals(hereId));
	}

	/**
	 * Signs a person out everywhere, so that a changed password counts at once.
	 * @param person who
	 */
	void end(UUID person) {
		this.sessions.findByPrincipalName(person.toString()).keySet().forEach(this.sessions::deleteById);
	}

	private boolean end(SignedIn person, String which, Predicate<String> ended) {
		List<String> ids = open(person.id()).keySet().stream().filter(ended).toList();
		if (ids.isEmpty()) {
			return false;
		}
		ids.forEach(this.sessions::deleteById);
		this.transaction.executeWithoutResult((status) -> this.trail.record(new AuditEntry(person.actor(),
				AuditAction.SESSION_ENDED, new AuditSubject(AuditSubject.Kind.PERSON, person.id()), which)));
		return true;
	}

	private Map<String, ? extends Session> open(UUID person) {
		Map<String, ? extends Session> found = this.sessions.findByPrincipalName(person.toString());
		found.values()
			.removeIf((session) -> session.isExpired()
					|| !this.clock.instant().isBefore(session.getCreationTime().plus(CalmSessions.AT_MOST)));
		return found;
	}

	private static OpenSession read(String id, Session session, String hereId) {
		return new OpenSession(key(id), session.getAttribute(SessionSignIn.BROWSER), session.getCreationTime(),
				session.getLastAccessedTime(), id.equals(hereId));
	}

	private static String key(String id) {
		return Fingerprint.of(id.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
	}

}
