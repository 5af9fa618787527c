package app.fairwell.upkeep;

import java.time.Clock;
import java.time.Duration;

import javax.sql.DataSource;

import app.fairwell.chore.Chore;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The daily backup.
 */
@Configuration(proxyBeanMethods = false)
class BackupChores {

	/** The name of the chore. */
	static final String BACK_UP = "back-up";

	@Bean
	Backups backups(DataSource database, BackupFolder folder, BackupLog log, Clock clock) {
		return new Backups(database, folder, log, BackupWriter.ofArchives(clock), clock);
	}

	@Bean
	Chore backUp(Backups backups) {
		return new Chore(BACK_UP, Duration.ofDays(1), backups::make);
	}

}
