package app.fairwell;

import java.sql.DatabaseMetaData;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
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

	private volatile boolean running;

	H2Shutdown(DataSource dataSource) {
		this.dataSource = dataSource;
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		try {
			if ("H2"
				.equals(JdbcUtils.extractDatabaseMetaData(this.dataSource, DatabaseMetaData::getDatabaseProductName))) {
				new JdbcTemplate(this.dataSource).execute("SHUTDOWN COMPACT");
			}
		}
		catch (DataAccessException | MetaDataAccessException ex) {
			logger.warn("The database was not compacted", ex);
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
