package app.fairwell.safety;

import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Sees to it that whatever was saved is on the disk before anybody is told (product.md
 * L4), after each transaction that may have written: PostgreSQL does so by itself, H2
 * leaves it to the operating system. A transaction that would find no room is not begun.
 */
@Component
class DiskFirst implements TransactionExecutionListener {

	private final Disk disk;

	private final DiskFailures failures;

	private final JdbcTemplate jdbc;

	private final AtomicLong committed = new AtomicLong();

	private long written;

	DiskFirst(Disk disk, DiskFailures failures, DataSource dataSource) {
		this.disk = disk;
		this.failures = failures;
		this.jdbc = new JdbcTemplate(dataSource);
	}

	@Override
	public void beforeBegin(TransactionExecution transaction) {
		if (isLasting(transaction)) {
			this.disk.requireRoom();
		}
	}

	/**
	 * H2 that has closed itself for want of room takes no rollback either, and that
	 * failure would hide the first. PostgreSQL takes it.
	 */
	@Override
	public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
		if (failure != null && this.disk.holdsTheData() && this.failures.isRecent()) {
			throw new DiskFullException(this.disk.free());
		}
	}

	@Override
	public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
		if (failure == null && isLasting(transaction) && this.disk.holdsTheData()) {
			write(this.committed.incrementAndGet());
		}
	}

	private static boolean isLasting(TransactionExecution transaction) {
		return !transaction.isReadOnly() && !Disk.PASSING.equals(transaction.getTransactionName());
	}

	/** Those who wait for a write to the disk share the next one. */
	private synchronized void write(long number) {
		if (number > this.written) {
			long all = this.committed.get();
			this.jdbc.execute("CHECKPOINT SYNC");
			this.written = all;
		}
	}

}
