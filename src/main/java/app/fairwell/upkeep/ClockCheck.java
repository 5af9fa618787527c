package app.fairwell.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks whether the clock of this computer can be right: nothing that was written down
 * can have been later than now.
 */
class ClockCheck {

	/** The clocks of several computers are never quite the same. */
	private static final Duration PLAY = Duration.ofMinutes(5);

	/** Flyway writes down what the clock on the wall says, somewhere on earth. */
	private static final Duration ZONES = Duration.ofHours(26);

	private final JdbcClient jdbc;

	private final Clock clock;

	ClockCheck(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Finding run() {
		Instant now = this.clock.instant();
		Instant there = this.jdbc.sql("select current_timestamp").query(OffsetDateTime.class).single().toInstant();
		if (Duration.between(now, there).abs().compareTo(PLAY) > 0) {
			return Finding.wrong("doctor.clock.differs", Words.moment(now), Words.moment(there));
		}
		Optional<Instant> newest = newest();
		if (newest.isPresent() && newest.get().isAfter(now.plus(PLAY))) {
			return Finding.wrong("doctor.clock.behind", Words.moment(now), Words.moment(newest.get()));
		}
		long back = setBack();
		return (back == 0) ? Finding.well("doctor.clock", Words.moment(now))
				: Finding.well("doctor.clock.was-set-back", Words.moment(now), back);
	}

	/** The latest moment of the trail and of the steps of the database. */
	private Optional<Instant> newest() {
		Optional<Instant> line = this.jdbc.sql("select max(recorded_at) from audit_line")
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
		Optional<Instant> step = this.jdbc.sql("select max(installed_on) from flyway_schema_history")
			.query(LocalDateTime.class)
			.optional()
			.map((at) -> at.toInstant(ZoneOffset.UTC).minus(ZONES));
		return (step.isPresent() && line.map(step.get()::isAfter).orElse(true)) ? step : line;
	}

	private long setBack() {
		return this.jdbc.sql("""
				select count(*) from (select recorded_at, lag(recorded_at) over (order by number) as earlier
				from audit_line) as lines where recorded_at < earlier - interval '5' minute""")
			.query(Long.class)
			.single();
	}

}
