package app.fairwell.upkeep;

import java.util.Arrays;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * How far a database has been brought to what this version of Fairwell needs.
 *
 * @param done how many steps are done
 * @param pending how many are still to do
 * @param failed how many began and did not end
 * @param unknown how many a newer version did
 */
record Migrations(long done, long pending, long failed, long unknown) {

	static Migrations of(DataSource database) {
		Flyway flyway = Flyway.configure().dataSource(database).locations("classpath:db/migration").load();
		MigrationInfo[] steps = flyway.info().all();
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

}
