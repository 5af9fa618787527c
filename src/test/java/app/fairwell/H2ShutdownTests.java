package app.fairwell;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import app.fairwell.safety.Disk;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * A stop in order is silent, and leaves the file to whoever opens it next.
 */
@ExtendWith(OutputCaptureExtension.class)
class H2ShutdownTests {

	private final HikariDataSource pool = new HikariDataSource();

	private final Disk disk = mock();

	@TempDir
	private Path folder;

	private H2Shutdown shutdown;

	@BeforeEach
	void open() {
		this.pool.setJdbcUrl("jdbc:h2:file:" + this.folder.resolve("db") + ";USER=sa;DB_CLOSE_DELAY=-1");
		this.pool.setMaximumPoolSize(3);
		JdbcClient.create(this.pool).sql("create table note (words varchar)").update();
		this.shutdown = new H2Shutdown(this.pool, this.disk);
		this.shutdown.start();
	}

	@AfterEach
	void close() {
		this.pool.close();
	}

	@Test
	void complainsOfNothingAndOpensTheFileNoMore(CapturedOutput log) throws Exception {
		given(this.disk.holdsTheData()).willReturn(true);
		this.shutdown.stop();
		assertThat(this.shutdown.isRunning()).isFalse();
		assertThat(log).doesNotContain("marked as broken", "was not compacted");
		assertThat(this.pool.getMinimumIdle()).isZero();
		assertThat(this.pool.getHikariPoolMXBean().getTotalConnections()).isZero();
		try (FileChannel file = FileChannel.open(this.folder.resolve("db.mv.db"), StandardOpenOption.WRITE);
				FileLock lock = file.tryLock()) {
			assertThat(lock).isNotNull();
		}
	}

	@Test
	void leavesAServerAlone() {
		this.shutdown.stop();
		assertThat(this.pool.getHikariPoolMXBean().getTotalConnections()).isPositive();
		assertThat(JdbcClient.create(this.pool).sql("select count(*) from note").query(Long.class).single()).isZero();
	}

}
