package app.fairwell;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import app.fairwell.safety.Disk;
import com.zaxxer.hikari.HikariDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Compacts the embedded database when Fairwell stops in order: each commit makes the file
 * grow until its space is used again. H2 writes a new file beside the old one and swaps
 * them when it is whole, so the old one stays until then. After a kill nothing is lost;
 * the file is only larger.
 */
@Component
class H2Shutdown implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(H2Shutdown.class);

	private final DataSource dataSource;

	private final Disk disk;

	private volatile boolean running;

	H2Shutdown(DataSource dataSource, Disk disk) {
		this.dataSource = dataSource;
		this.disk = disk;
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		if (!this.disk.holdsTheData()) {
			return;
		}
		try {
			compact(this.dataSource.unwrap(HikariDataSource.class));
		}
		catch (SQLException ex) {
			logger.warn("The database was not compacted", ex);
		}
	}

	/**
	 * The pool lets go of all its connections first: of those that end with the database
	 * it would complain, and in place of each it would open the file again.
	 */
	private static void compact(HikariDataSource pool) throws SQLException {
		pool.setMinimumIdle(0);
		try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
			pool.getHikariPoolMXBean().softEvictConnections();
			statement.execute("SHUTDOWN COMPACT");
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/**
	 * Stops after everything else: requests and jobs still need the database.
	 */
	@Override
	public int getPhase() {
		return Integer.MIN_VALUE;
	}

}
