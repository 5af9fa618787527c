package app.fairwell.chore;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Work that comes again and again is done once, whatever happens (product.md L4).
 */
class ChoresTests {

	@Test
	void aChoreHasAPermanentName() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Chore("Empty bin", Duration.ofHours(1), () -> {
		})).withMessageContaining("Empty bin");
	}

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	@ExtendWith(OutputCaptureExtension.class)
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	abstract static class Behaviour {

		private static final Duration EVERY = Duration.ofHours(6);

		private final Semaphore done = new Semaphore(0);

		private final List<Chores> copies = new ArrayList<>();

		@Autowired
		private DataSource database;

		@Autowired
		private JdbcClient jdbc;

		@AfterEach
		void stop() {
			this.copies.forEach(Chores::stop);
			this.jdbc.sql("delete from scheduled_tasks").update();
		}

		// L4
		@Test
		void oneOfTwoCopiesDoesIt() throws InterruptedException {
			start(sweeping());
			start(sweeping());
			awaitDone();
			stop(this.copies);
			assertThat(this.done.availablePermits()).isZero();
			assertThat(next()).isBetween(Instant.now().plus(EVERY).minusSeconds(60), Instant.now().plus(EVERY));
		}

		@Test
		void makesUpForWhatWasMissed() throws InterruptedException {
			enter(Instant.now().minus(Duration.ofDays(3)), null);
			start(sweeping());
			awaitDone();
		}

		@Test
		void isNotDoneBeforeItsTime() throws InterruptedException {
			enter(Instant.now().plus(Duration.ofHours(2)), null);
			start(sweeping(), new Chore("dust", EVERY, this.done::release));
			awaitDone();
			stop(this.copies);
			assertThat(this.done.availablePermits()).isZero();
		}

		@Test
		void takesOverWhatADeadCopyLeft(CapturedOutput output) throws InterruptedException {
			enter(Instant.now().minus(Duration.ofHours(1)), Instant.now().minus(Duration.ofMinutes(3)));
			start(sweeping());
			awaitDone();
			assertThat(output).contains("The chore sweep was left in the middle and begins again");
		}

		@Test
		void leavesAloneWhatACopyIsDoing() throws InterruptedException {
			enter(Instant.now().minus(Duration.ofHours(1)), Instant.now().minus(Duration.ofMinutes(1)));
			start(sweeping(), new Chore("dust", EVERY, this.done::release));
			awaitDone();
			stop(this.copies);
			assertThat(this.done.availablePermits()).isZero();
		}

		@Test
		void aClockThatWasWrongPutsNothingOffForLong() {
			enter(Instant.now().plus(Duration.ofDays(400)), Instant.now().plus(Duration.ofDays(400)));
			start(sweeping());
			await(() -> moment("last_heartbeat").isBefore(Instant.now().plusSeconds(1)));
			this.copies.forEach(Chores::stop);
			this.jdbc.sql("update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null")
				.update();
			start(sweeping());
			await(() -> next().isBefore(Instant.now().plus(EVERY).plusSeconds(1)));
		}

		@Test
		void triesAgainWhatFailedAndDoesTheRest(CapturedOutput output) throws InterruptedException {
			start(new Chore("sweep", EVERY, () -> {
				this.done.release();
				throw new IllegalStateException("the broom is gone");
			}), new Chore("dust", EVERY, this.done::release));
			awaitDone();
			awaitDone();
			stop(this.copies);
			assertThat(next()).isBefore(Instant.now().plus(Chores.RETRY));
			assertThat(output).containsOnlyOnce("The chore sweep failed and is tried again later")
				.contains("the broom is gone");
		}

		@Test
		void waitsForTheDatabaseWithoutMuchAdo(CapturedOutput output) throws InterruptedException {
			Outage outage = new Outage(this.database);
			start(outage, sweeping());
			outage.end();
			awaitDone();
			assertThat(output).containsOnlyOnce("Chores have to wait: the database does not answer")
				.contains("Chores go on: the database answers again")
				.doesNotContain("SQLException");
		}

		@Test
		void canBePausedAndGoOn() throws InterruptedException {
			Chores chores = start(sweeping());
			awaitDone();
			chores.stop();
			assertThat(chores.isRunning()).isFalse();
			this.jdbc.sql("delete from scheduled_tasks").update();
			chores.start();
			awaitDone();
			assertThat(chores.isRunning()).isTrue();
		}

		@Test
		void doesNothingWhereItIsSwitchedOff() {
			Chores chores = new Chores(this.database, Clock.systemUTC(), List.of(sweeping()), false, Duration.ZERO,
					Duration.ofMillis(50));
			chores.start();
			assertThat(chores.isRunning()).isFalse();
			chores.stop();
		}

		private Chore sweeping() {
			return new Chore("sweep", EVERY, this.done::release);
		}

		private Chores start(Chore... chores) {
			return start(this.database, chores);
		}

		private Chores start(DataSource from, Chore... chores) {
			Chores copy = new Chores(from, Clock.systemUTC(), List.of(chores), true, Duration.ZERO,
					Duration.ofMillis(50));
			this.copies.add(copy);
			copy.start();
			return copy;
		}

		private static void stop(List<Chores> copies) {
			copies.forEach(Chores::stop);
		}

		private void enter(Instant due, Instant lastSignOfLife) {
			this.jdbc.sql("""
					insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
						last_heartbeat, consecutive_failures, version) values ('sweep', 'recurring', ?, ?, ?, ?, 0, 1)
					""")
				.param(due.atOffset(ZoneOffset.UTC))
				.param(lastSignOfLife != null)
				.param((lastSignOfLife != null) ? "another" : null)
				.param((lastSignOfLife != null) ? lastSignOfLife.atOffset(ZoneOffset.UTC) : null)
				.update();
		}

		private Instant next() {
			return moment("execution_time");
		}

		private Instant moment(String column) {
			return this.jdbc.sql("select " + column + " from scheduled_tasks where task_name = 'sweep'")
				.query(OffsetDateTime.class)
				.single()
				.toInstant();
		}

		private void awaitDone() throws InterruptedException {
			assertThat(this.done.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
		}

		private static void await(BooleanSupplier condition) {
			Instant end = Instant.now().plus(Duration.ofMinutes(1));
			while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
				Thread.onSpinWait();
			}
			assertThat(condition.getAsBoolean()).isTrue();
		}

	}

}
