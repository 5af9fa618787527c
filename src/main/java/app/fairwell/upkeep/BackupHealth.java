package app.fairwell.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import app.fairwell.account.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Whether there is a good backup of late.
 */
@Service
public class BackupHealth {

	/** One may be missed: computers are off at weekends. */
	private static final Duration RECENT = Duration.ofDays(2);

	private final BackupLog log;

	private final JdbcClient jdbc;

	private final Clock clock;

	BackupHealth(BackupLog log, JdbcClient jdbc, Clock clock) {
		this.log = log;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What the owner has to know about the backups.
	 * @param person who looks
	 * @return {@code failed}, {@code old}, or empty when all is well and for others
	 */
	public Optional<String> concern(SignedIn person) {
		return person.runsTheBusiness() ? concern() : Optional.empty();
	}

	Optional<String> concern() {
		if (this.log.failure().isPresent()) {
			return Optional.of("failed");
		}
		return isRecent() ? Optional.empty() : Optional.of("old");
	}

	/** Whoever has just begun has nothing to lose yet. */
	private boolean isRecent() {
		return this.log.last().map(Backup::madeAt).or(this::beginning).filter(this::isOld).isEmpty();
	}

	private Optional<Instant> beginning() {
		return this.jdbc.sql("select created_at from person order by created_at fetch first 1 rows only")
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

	/** One of tomorrow was made with a wrong clock: nobody knows when. */
	private boolean isOld(Instant at) {
		return Duration.between(at, this.clock.instant()).abs().compareTo(RECENT) > 0;
	}

}
