package app.fairwell.upkeep;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/**
 * Upgrades a database on a server, which takes each step whole or not at all. Of several
 * copies that start at once one does it, and the others wait.
 */
class ServerUpgrade {

	/** Any number that nothing else locks. */
	private static final long LOCK = 4_692_750_811_720_056_172L;

	private final DataSource database;

	private final UpgradeArchive archive;

	ServerUpgrade(DataSource database, UpgradeArchive archive) {
		this.database = database;
		this.archive = archive;
	}

	void run() throws SQLException {
		if (Upgrade.isDone(Migrations.of(this.database))) {
			return;
		}
		try (Connection connection = this.database.getConnection(); Statement lock = connection.createStatement()) {
			if (Snapshot.isH2(connection)) {
				// Not in a plain file, and nobody else has it
				upgrade();
				return;
			}
			lock.execute("select pg_advisory_lock(" + LOCK + ")");
			try {
				upgrade();
			}
			finally {
				lock.execute("select pg_advisory_unlock(" + LOCK + ")");
			}
		}
	}

	/** Looks again: another copy may have done it meanwhile. */
	private void upgrade() throws SQLException {
		Migrations migrations = Migrations.of(this.database);
		if (Upgrade.isDone(migrations)) {
			return;
		}
		if (migrations.done() > 0) {
			this.archive.make(this.database);
		}
		Migrations.migrate(this.database);
	}

}
