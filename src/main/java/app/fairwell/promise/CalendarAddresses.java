package app.fairwell.promise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.account.LinkToken;
import app.fairwell.account.People;
import app.fairwell.account.SignedIn;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;
import app.fairwell.safety.Repeat;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The private addresses at which calendar programs, which cannot sign in, read somebody's
 * promises: at most one a person, of which only a hash is kept.
 */
@Service
class CalendarAddresses {

	private final JdbcClient jdbc;

	private final People people;

	private final AuditTrail trail;

	private final Clock clock;

	private final TransactionTemplate transaction;

	CalendarAddresses(JdbcClient jdbc, People people, AuditTrail trail, Clock clock,
			PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.people = people;
		this.trail = trail;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** When the address of a person was made, or empty while there is none. */
	@Transactional(readOnly = true)
	Optional<Instant> madeAt(SignedIn person) {
		return this.jdbc.sql("select made_at from calendar_address where person_id = ?")
			.param(person.id())
			.query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.optional();
	}

	/** Makes an address; the one before ends. */
	LinkToken make(SignedIn person, Locale locale) {
		LinkToken token = LinkToken.fresh();
		Repeat.onCollision(() -> this.transaction.execute((status) -> write(person, token, locale)));
		return token;
	}

	private boolean write(SignedIn person, LinkToken token, Locale locale) {
		delete(person);
		this.jdbc.sql("insert into calendar_address (person_id, token_hash, language, made_at) values (?, ?, ?, ?)")
			.params(person.id(), token.hash(), locale.toLanguageTag(),
					this.clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
			.update();
		record(AuditAction.CALENDAR_MADE, person);
		return true;
	}

	/** Ends the address of a person, if there is one. */
	void end(SignedIn person) {
		Repeat.onCollision(() -> this.transaction.execute((status) -> {
			boolean ended = delete(person) > 0;
			if (ended) {
				record(AuditAction.CALENDAR_ENDED, person);
			}
			return ended;
		}));
	}

	private int delete(SignedIn person) {
		return this.jdbc.sql("delete from calendar_address where person_id = ?").param(person.id()).update();
	}

	/** Whose address this is, as they stand now, or empty if it is nobody's. */
	@Transactional(readOnly = true)
	Optional<Reader> reader(LinkToken token) {
		return this.jdbc.sql("select person_id, language from calendar_address where token_hash = ?")
			.param(token.hash())
			.query(CalendarAddresses::found)
			.optional()
			.flatMap((found) -> this.people.find(found.person()).map((person) -> reader(person, found)));
	}

	private static Found found(ResultSet row, int number) throws SQLException {
		return new Found(row.getObject(1, UUID.class), row.getString(2));
	}

	private static Reader reader(SignedIn person, Found found) {
		String language = (person.language() != null) ? person.language() : found.language();
		return new Reader(person, Locale.forLanguageTag(language));
	}

	private void record(AuditAction action, SignedIn person) {
		this.trail
			.record(new AuditEntry(person.actor(), action, new AuditSubject(AuditSubject.Kind.PERSON, person.id())));
	}

	private record Found(UUID person, String language) {
	}

	/**
	 * Who reads a calendar.
	 *
	 * @param person the person
	 * @param locale the language they read
	 */
	record Reader(SignedIn person, Locale locale) {
	}

}
