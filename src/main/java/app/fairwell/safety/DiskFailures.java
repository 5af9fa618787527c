package app.fairwell.safety;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.function.LongSupplier;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.SQLExceptionOverride;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Hears of every statement that fails: remembers when the disk was full, and lets go of
 * the connections to a database that has closed itself, which the pool would hand out for
 * another half second. The next connection opens it again.
 */
@Component
class DiskFailures implements BeanPostProcessor {

	/** Long enough for whoever asks now and then, short enough to be over soon. */
	static final Duration REMEMBERED = Duration.ofSeconds(30);

	/** H2's codes for a connection that is broken and for a database that is closed. */
	private static final Set<Integer> CLOSED = Set.of(90067, 90098, 90121);

	private final LongSupplier nanoseconds;

	private volatile boolean ever;

	private volatile long last;

	DiskFailures() {
		this(System::nanoTime);
	}

	DiskFailures(LongSupplier nanoseconds) {
		this.nanoseconds = nanoseconds;
	}

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof HikariDataSource pool) {
			pool.setExceptionOverride(new Hearing(pool));
		}
		return bean;
	}

	boolean isRecent() {
		return this.ever && this.nanoseconds.getAsLong() - this.last < REMEMBERED.toNanos();
	}

	private void remember() {
		this.last = this.nanoseconds.getAsLong();
		this.ever = true;
	}

	/** Hears the failures of one pool. */
	private final class Hearing implements SQLExceptionOverride {

		private final HikariDataSource pool;

		Hearing(HikariDataSource pool) {
			this.pool = pool;
		}

		@java.lang.Override
		public Override adjudicate(SQLException failure) {
			boolean full = FullDisk.isCause(failure);
			if (full) {
				remember();
			}
			boolean ofH2 = failure.getClass().getName().startsWith("org.h2.");
			if (!ofH2 || !(full || CLOSED.contains(failure.getErrorCode()))) {
				return Override.CONTINUE_EVICT;
			}
			HikariPoolMXBean connections = this.pool.getHikariPoolMXBean();
			if (connections != null) {
				connections.softEvictConnections();
			}
			return Override.MUST_EVICT;
		}

	}

}
