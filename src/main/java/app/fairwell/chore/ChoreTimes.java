package app.fairwell.chore;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * When chores are due, and how one is done sooner.
 */
@Service
public class ChoreTimes {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Chores chores;

	ChoreTimes(JdbcClient jdbc, Clock clock, Chores chores) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.chores = chores;
	}

	/**
	 * How it stands with a chore, whichever copy does it.
	 * @param name its name
	 * @return when it is due and whether it is being done, or empty shortly after the
	 * first start
	 */
	public Optional<ChoreTime> of(String name) {
		return this.jdbc.sql("select execution_time, picked from scheduled_tasks where task_name = ?")
			.param(name)
			.query((row, at) -> new ChoreTime(row.getObject(1, OffsetDateTime.class).toInstant(), row.getBoolean(2)))
			.optional();
	}

	/**
	 * Has a chore done as soon as a copy is free. It changes nothing where the chore is
	 * being done, or is due already.
	 * @param name its name
	 */
	public void hasten(String name) {
		Instant now = this.clock.instant();
		this.jdbc.sql("""
				update scheduled_tasks set execution_time = :now, version = version + 1
				where task_name = :name and picked = false and execution_time > :now""")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("name", name)
			.update();
		this.chores.look();
	}

}
