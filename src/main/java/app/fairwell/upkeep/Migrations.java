package app.fairwell.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * How far a database has been brought to what this version of Fairwell needs, and how to
 * bring it further. Nothing else in this package knows where the steps are.
 *
 * @param done how many steps are done
 * @param pending how many are still to do
 * @param failed how many began and did not end
 * @param unknown how many a newer version did
 */
record Migrations(long done, long pending, long failed, long unknown) {

	private static final String STEPS = "classpath*:db/*/V*__*.sql";

	static Migrations of(DataSource database) {
		MigrationInfo[] steps = flyway(database, MigrationVersion.LATEST.getName()).info().all();
		return new Migrations(count(steps, MigrationState.SUCCESS, MigrationState.OUT_OF_ORDER),
				count(steps, MigrationState.PENDING, MigrationState.IGNORED, MigrationState.ABOVE_TARGET),
				count(steps, MigrationState.FAILED, MigrationState.FUTURE_FAILED, MigrationState.MISSING_FAILED),
				count(steps, MigrationState.FUTURE_SUCCESS, MigrationState.MISSING_SUCCESS));
	}

	private static long count(MigrationInfo[] steps, MigrationState... states) {
		return Arrays.stream(steps).filter((step) -> Arrays.asList(states).contains(step.getState())).count();
	}

	boolean complete() {
		return this.pending + this.failed + this.unknown == 0;
	}

	/** The last step that a database has, or empty when it has none. */
	static Optional<String> version(DataSource database) {
		return Optional.ofNullable(flyway(database, MigrationVersion.LATEST.getName()).info().current())
			.map(MigrationInfo::getVersion)
			.map(MigrationVersion::getVersion);
	}

	/** The newest step that this version of Fairwell knows, for whichever database. */
	static String newest() {
		return known().last().getVersion();
	}

	/** Whether a step comes after the newest that this version of Fairwell knows. */
	static boolean isNewer(String version) {
		return known().last().compareTo(MigrationVersion.fromVersion(version)) < 0;
	}

	private static SortedSet<MigrationVersion> known() {
		try {
			Resource[] steps = new PathMatchingResourcePatternResolver().getResources(STEPS);
			return Stream.of(steps)
				.map((step) -> String.valueOf(step.getFilename()))
				.map((name) -> MigrationVersion.fromVersion(name.substring(1, name.indexOf("__"))))
				.collect(TreeSet::new, Collections::addAll, TreeSet::addAll);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Takes every step that is still to do. */
	static void migrate(DataSource database) {
		take(database, MigrationVersion.LATEST.getName());
	}

	/** Takes the steps up to one; some are there for one sort of database alone. */
	static void migrate(DataSource database, String version) {
		take(database, version + "?");
	}

	/**
	 * With one connection PostgreSQL takes all steps and the lines that say they are done
	 * in one transaction, so that an upgrade that fails leaves nothing behind; with two,
	 * whoever is killed between them has a line without a step. H2 commits with each
	 * table that is changed.
	 */
	private static void take(DataSource database, String target) {
		if (vendor(database).equals("h2")) {
			configured(database, target).load().migrate();
			return;
		}
		new JdbcTemplate(database)
			.execute((Connection connection) -> configured(new SingleConnectionDataSource(connection, true), target)
				.group(true)
				.load()
				.migrate());
	}

	private static Flyway flyway(DataSource database, String target) {
		return configured(database, target).load();
	}

	private static FluentConfiguration configured(DataSource database, String target) {
		return Flyway.configure()
			.dataSource(database)
			.locations("classpath:db/migration", "classpath:db/" + vendor(database))
			.failOnMissingLocations(false)
			.target(target);
	}

	private static String vendor(DataSource database) {
		try {
			return JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName)
				.toLowerCase(Locale.ROOT);
		}
		catch (MetaDataAccessException ex) {
			throw new IllegalStateException("The database does not say what it is", ex);
		}
	}

}
