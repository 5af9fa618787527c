package app.fairwell.upkeep;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the data to what this version needs, before anything else reads them. Where
 * there is something to lose it is backed up first. Data of a newer version are let
 * alone.
 */
@Component
class Upgrade implements FlywayMigrationStrategy {

	private final Optional<H2File> file;

	private final UpgradeArchive archive;

	Upgrade(@Value("${spring.datasource.url}") String url, @Value("${spring.datasource.username:}") String user,
			@Value("${spring.datasource.password:}") String password, UpgradeArchive archive) {
		this.file = H2File.at(url, user, password);
		this.archive = archive;
	}

	/**
	 * Looks how far the data are, and brings them further.
	 * @throws UpgradeRefusedException if that cannot be; nothing is changed then
	 */
	@Override
	public void migrate(Flyway flyway) {
		DataSource pool = flyway.getConfiguration().getDataSource();
		try {
			if (this.file.isPresent()) {
				new FileUpgrade(this.file.get(), this.archive).run(pool);
			}
			else {
				new ServerUpgrade(pool, this.archive).run();
			}
		}
		catch (IOException ex) {
			throw new UpgradeRefusedException("upgrade.failed", ex);
		}
		catch (SQLException | FlywayException ex) {
			// For these StartFailureAnalyzer has sentences
			throw OpenFailure.isShut(ex) ? new FlywayException("The database does not open", ex)
					: new UpgradeRefusedException("upgrade.failed", ex);
		}
	}

	/**
	 * Whether there is nothing to do.
	 * @throws UpgradeRefusedException if nothing may be done
	 */
	static boolean isDone(Migrations migrations) {
		if (migrations.unknown() > 0) {
			throw new UpgradeRefusedException("upgrade.newer");
		}
		if (migrations.failed() > 0) {
			throw new UpgradeRefusedException("upgrade.half");
		}
		return migrations.complete();
	}

}
