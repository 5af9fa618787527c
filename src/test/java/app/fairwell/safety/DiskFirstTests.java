package app.fairwell.safety;

import java.nio.file.Path;
import java.sql.SQLException;

import app.fairwell.support.TrialDisk;
import com.zaxxer.hikari.HikariDataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What was saved is on the disk before anybody is told (product.md L4).
 */
class DiskFirstTests {

	private JdbcConnectionPool database;

	private JdbcClient jdbc;

	private DataSourceTransactionManager transactions;

	private final DiskFailures failures = new DiskFailures();

	private long free = Long.MAX_VALUE;

	@BeforeEach
	void open(@TempDir Path folder) {
		TrialDisk.insert();
		this.database = JdbcConnectionPool.create("jdbc:h2:trial:" + folder.resolve("db") + ";WRITE_DELAY=0", "sa", "");
		this.jdbc = JdbcClient.create(this.database);
		this.jdbc.sql("create table note (words varchar)").update();
		this.transactions = new DataSourceTransactionManager(this.database);
	}

	@AfterEach
	void close() {
		this.jdbc.sql("shutdown").update();
		this.database.dispose();
	}

	private TransactionTemplate transaction() {
		return transaction(true);
	}

	private TransactionTemplate transaction(boolean dataOnDisk) {
		Disk disk = new Disk(dataOnDisk, () -> this.free);
		this.transactions.addListener(new DiskFirst(disk, this.failures, this.database));
		return new TransactionTemplate(this.transactions);
	}

	private int write() {
		return this.jdbc.sql("insert into note values ('Thank you')").update();
	}

	private long count() {
		return this.jdbc.sql("select count(*) from note").query(Long.class).single();
	}

	@Test
	void wouldLoseWithoutIt() {
		new TransactionTemplate(this.transactions).execute((status) -> write());
		assertThat(TrialDisk.isDirty()).isTrue();
	}

	@Test
	void isOnTheDiskWhenTheTransactionIsDone() {
		long before = TrialDisk.forced();
		transaction().execute((status) -> write());
		assertThat(TrialDisk.forced()).isGreaterThan(before);
		assertThat(TrialDisk.isDirty()).isFalse();
	}

	@Test
	void leavesTheDiskAloneAfterReading() {
		transaction().execute((status) -> write());
		long before = TrialDisk.forced();
		TransactionTemplate reading = new TransactionTemplate(this.transactions);
		reading.setReadOnly(true);
		write();
		reading.execute((status) -> count());
		assertThat(TrialDisk.forced()).isEqualTo(before);
	}

	@Test
	void beginsNothingWithoutRoomAndGoesOnWhenThereIsSome() {
		TransactionTemplate transaction = transaction();
		this.free = Disk.LEAST - 1;
		assertThatExceptionOfType(DiskFullException.class).isThrownBy(() -> transaction.execute((status) -> write()))
			.matches(FullDisk::isCause);
		transaction.setReadOnly(true);
		transaction.executeWithoutResult((status) -> assertThat(count()).isZero());
		transaction.setReadOnly(false);
		this.free = Disk.LEAST;
		transaction.executeWithoutResult((status) -> write());
		assertThat(count()).isOne();
	}

	// Where the database closed itself, nothing else is left of the failure
	@Test
	void tellsAFullDiskWhenH2TakesNoRollback() {
		TransactionTemplate transaction = transaction();
		hearOfAFullDisk();
		assertThatExceptionOfType(DiskFullException.class)
			.isThrownBy(() -> transaction.executeWithoutResult(this::closeBeforeRollback));
	}

	@Test
	void leavesARollbackAloneThatFailsForAnotherReason() {
		TransactionTemplate transaction = transaction();
		assertThatExceptionOfType(TransactionSystemException.class)
			.isThrownBy(() -> transaction.executeWithoutResult(this::closeBeforeRollback));
	}

	// PostgreSQL rolls back with a full disk: if it does not, its connection is lost
	@Test
	void leavesARollbackOnAServerAlone() {
		TransactionTemplate transaction = transaction(false);
		hearOfAFullDisk();
		assertThatExceptionOfType(TransactionSystemException.class)
			.isThrownBy(() -> transaction.executeWithoutResult(this::closeBeforeRollback));
	}

	private void hearOfAFullDisk() {
		HikariDataSource pool = new HikariDataSource();
		this.failures.postProcessBeforeInitialization(pool, "pool");
		pool.getExceptionOverride().adjudicate(new SQLException("could not extend file", "53100"));
	}

	private void closeBeforeRollback(TransactionStatus transaction) {
		transaction.setRollbackOnly();
		JdbcUtils.closeConnection(DataSourceUtils.getConnection(this.database));
	}

}
