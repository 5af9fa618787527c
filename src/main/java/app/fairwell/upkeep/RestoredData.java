package app.fairwell.upkeep;

import app.fairwell.customer.Erasures;

import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases again whom a restore brought back (product.md I4), before anybody sees a page.
 */
@Component
class RestoredData implements SmartLifecycle {

	private final JdbcClient jdbc;

	private final Erasures erasures;

	private final TransactionTemplate transaction;

	private volatile boolean running;

	RestoredData(JdbcClient jdbc, Erasures erasures, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.erasures = erasures;
		this.transaction = transaction;
	}

	@Override
	public void start() {
		this.running = true;
		if (this.jdbc.sql("select count(*) from restored").query(Long.class).single() > 0) {
			this.transaction.executeWithoutResult((status) -> settle());
		}
	}

	/** Of several copies that start, one does it. */
	private void settle() {
		if (this.jdbc.sql("delete from restored").update() > 0) {
			this.erasures.replay();
		}
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Long before the web server, which starts among the last. */
	@Override
	public int getPhase() {
		return 0;
	}

}
