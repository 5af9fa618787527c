package app.fairwell.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts failures, and says how long to wait. In the database, so that several copies of
 * the app count together; rows that no longer matter are removed.
 */
@Component
class Throttle {

	private static final int FREE = 5;

	private static final Duration LONGEST = Duration.ofSeconds(60);

	/** So much may the clocks of two copies differ; more, and one was wrong. */
	private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

	private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

	private static final int PER_ADDRESS = 30;

	private static final Duration ADDRESS_WINDOW = Duration.ofMinutes(1);

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Throttle(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/**
	 * Lets an attempt pass.
	 * @param subjects who attempts and from where
	 * @throws TooManyAttemptsException when one of them has to wait
	 */
	void check(Subject... subjects) {
		Instant now = this.clock.instant();
		for (Subject subject : subjects) {
			Optional<Failures> failures = find(subject, "");
			if (failures.isPresent() && failures.get().blocks(now)) {
				throw new TooManyAttemptsException(Duration.between(now, failures.get().blockedUntil()));
			}
		}
	}

	void failed(Subject... subjects) {
		Instant now = now();
		this.jdbc.sql("delete from sign_in_failure where forget_at < ?").param(utc(now)).update();
		for (Subject subject : subjects) {
			UnaryOperator<Failures> step = subject.isAddress() ? (before) -> nextOfAddress(before, now)
					: (before) -> nextOfAccount(before, now);
			try {
				this.transaction.executeWithoutResult((status) -> write(subject, step));
			}
			catch (DuplicateKeyException ex) {
				this.transaction.executeWithoutResult((status) -> write(subject, step));
			}
		}
	}

	void succeeded(Subject account) {
		this.jdbc.sql("delete from sign_in_failure where subject = ?").param(account.key()).update();
	}

	private static Failures nextOfAccount(Failures before, Instant now) {
		int count = before.counts(now, FORGOTTEN_AFTER) ? before.count() + 1 : 1;
		Duration wait = (count < FREE) ? Duration.ZERO
				: Duration.ofSeconds(Math.min(1L << Math.min(count - FREE, 10), LONGEST.toSeconds()));
		return new Failures(count, now.plus(wait), now.plus(FORGOTTEN_AFTER));
	}

	private static Failures nextOfAddress(Failures before, Instant now) {
		boolean sameWindow = before.counts(now, ADDRESS_WINDOW);
		int count = sameWindow ? before.count() + 1 : 1;
		Instant end = sameWindow ? before.forgetAt() : now.plus(ADDRESS_WINDOW);
		return new Failures(count, (count < PER_ADDRESS) ? now : end, end);
	}

	private void write(Subject subject, UnaryOperator<Failures> step) {
		Optional<Failures> before = find(subject, " for update");
		Failures after = step.apply(before.orElse(Failures.NONE));
		String sql = before.isPresent()
				? "update sign_in_failure set failures = ?, blocked_until = ?, forget_at = ? where subject = ?"
				: "insert into sign_in_failure (failures, blocked_until, forget_at, subject) values (?, ?, ?, ?)";
		this.jdbc.sql(sql)
			.params(after.count(), utc(after.blockedUntil()), utc(after.forgetAt()), subject.key())
			.update();
	}

	private Optional<Failures> find(Subject subject, String lock) {
		return this.jdbc.sql("select failures, blocked_until, forget_at from sign_in_failure where subject = ?" + lock)
			.param(subject.key())
			.query(Failures::of)
			.optional();
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	/** How often, until when to wait, and when it is forgotten. */
	private record Failures(int count, Instant blockedUntil, Instant forgetAt) {

		private static final Failures NONE = new Failures(0, Instant.EPOCH, Instant.EPOCH);

		/** What was written by a clock that was ahead would else hold for as long. */
		boolean blocks(Instant now) {
			return this.blockedUntil.isAfter(now) && !this.blockedUntil.isAfter(now.plus(LONGEST).plus(CLOCKS_DIFFER));
		}

		boolean counts(Instant now, Duration span) {
			return this.forgetAt.isAfter(now) && !this.forgetAt.isAfter(now.plus(span).plus(CLOCKS_DIFFER));
		}

		static Failures of(ResultSet row, int number) throws SQLException {
			return new Failures(row.getInt("failures"), instant(row, "blocked_until"), instant(row, "forget_at"));
		}

		private static Instant instant(ResultSet row, String column) throws SQLException {
			return row.getObject(column, OffsetDateTime.class).toInstant();
		}

	}

}
