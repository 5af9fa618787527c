package app.fairwell.upkeep;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.sql.DataSource;

import app.fairwell.audit.AuditCheck;
import app.fairwell.audit.ChainState;
import org.flywaydb.core.api.FlywayException;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the doctor sees in an open database. Looks at each thing even where another one is
 * wrong.
 */
class DatabaseCheck {

	private final DataSource database;

	private final JdbcClient jdbc;

	private final BackupCheck backups;

	private final Clock clock;

	DatabaseCheck(Path data, DataSource database, Clock clock) {
		this.database = database;
		this.clock = clock;
		this.jdbc = JdbcClient.create(database);
		this.backups = new BackupCheck(data, this.jdbc, clock);
	}

	List<Finding> run() {
		List<Finding> findings = new ArrayList<>();
		Stream.<Supplier<Finding>>of(this::kind, this::migrations, this::owners, this::trail, this::writing)
			.map(DatabaseCheck::look)
			.forEach(findings::add);
		if (isOfThisVersion()) {
			Stream
				.<Supplier<Finding>>of(new SchemaCheck(this.database)::run, new FrozenCheck(this.jdbc)::run,
						new ClockCheck(this.jdbc, this.clock)::run, this.backups::run)
				.map(DatabaseCheck::look)
				.forEach(findings::add);
		}
		return findings;
	}

	/** Older data have no columns for the rest. */
	private boolean isOfThisVersion() {
		try {
			return Migrations.of(this.database).complete();
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	private static Finding look(Supplier<Finding> check) {
		try {
			return check.get();
		}
		catch (DataAccessException | FlywayException ex) {
			return Finding.wrong("doctor.database.refuses",
					String.valueOf(NestedExceptionUtils.getMostSpecificCause(ex).getMessage()));
		}
	}

	private Finding kind() {
		try (Connection connection = this.database.getConnection()) {
			DatabaseMetaData facts = connection.getMetaData();
			return Finding.well("doctor.database", facts.getDatabaseProductName(), facts.getDatabaseProductVersion());
		}
		catch (SQLException ex) {
			return OpenFailure.finding(ex);
		}
	}

	private Finding migrations() {
		Migrations migrations = Migrations.of(this.database);
		if (migrations.failed() > 0) {
			return Finding.wrong("doctor.migrations.failed", migrations.failed());
		}
		if (migrations.unknown() > 0) {
			return Finding.wrong("doctor.migrations.newer", migrations.unknown());
		}
		if (migrations.pending() > 0) {
			return Finding.wrong("doctor.migrations.pending", migrations.pending());
		}
		return Finding.well("doctor.migrations", migrations.done());
	}

	private Finding owners() {
		long people = count("select count(*) from person where removed_at is null");
		long owners = count("select count(*) from person where removed_at is null and role = 'OWNER'");
		if (people == 0) {
			return Finding.well("doctor.owners.nobody-yet");
		}
		return (owners == 0) ? Finding.wrong("doctor.owners.none") : Finding.well("doctor.owners", owners, people);
	}

	private Finding trail() {
		ChainState chain = new AuditCheck(this.jdbc).run();
		return chain.whole() ? Finding.well("doctor.trail", chain.lines())
				: Finding.wrong("doctor.trail." + chain.fault().id(), chain.at());
	}

	/** Committed, and leaves all as it is. */
	private Finding writing() {
		int written = this.jdbc.sql("update audit_head set hash = hash where id = 1").update();
		return (written == 1) ? Finding.well("doctor.writing") : Finding.wrong("doctor.writing.lost");
	}

	private long count(String statement) {
		return this.jdbc.sql(statement).query(Long.class).single();
	}

}
