package app.fairwell.chore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A database that does not answer for a while.
 */
class Outage extends DelegatingDataSource {

	private final CountDownLatch asked = new CountDownLatch(6);

	private volatile boolean over;

	Outage(DataSource database) {
		super(database);
	}

	/** Ends when it was asked in vain a few times. */
	void end() throws InterruptedException {
		if (!this.asked.await(1, TimeUnit.MINUTES)) {
			throw new IllegalStateException("Nobody asked");
		}
		this.over = true;
	}

	@Override
	public Connection getConnection() throws SQLException {
		this.asked.countDown();
		if (!this.over) {
			throw new SQLException("Connection refused");
		}
		return super.getConnection();
	}

}
