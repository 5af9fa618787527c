package app.fairwell.chore;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Does the chores, from a little after the start until shortly before the end. When a
 * copy has shown no sign of life for two minutes, another takes over what it was doing.
 */
@Component
class Chores implements SmartLifecycle {

	/** How soon a chore is tried again that failed. */
	static final Duration RETRY = Duration.ofMinutes(15);

	private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(30);

	private static final int SIGNS_MISSED = 4;

	private static final Duration BETWEEN_REPAIRS = Duration.ofMinutes(10);

	private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);

	private static final int AT_ONCE = 2;

	private final DataSource dataSource;

	private final Clock clock;

	private final List<RecurringTask<Void>> tasks;

	private final boolean done;

	private final Duration after;

	private final Duration look;

	private volatile @Nullable Scheduler scheduler;

	Chores(DataSource dataSource, Clock clock, List<Chore> chores, @Value("${fairwell.chores.done}") boolean done,
			@Value("${fairwell.chores.after}") Duration after, @Value("${fairwell.chores.look}") Duration look) {
		this.dataSource = dataSource;
		this.clock = clock;
		this.tasks = chores.stream().map(Chores::task).toList();
		this.done = done;
		this.after = after;
		this.look = look;
	}

	private static RecurringTask<Void> task(Chore chore) {
		return Tasks.recurring(chore.name(), FixedDelay.of(chore.every()))
			.onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
			.execute((instance, context) -> chore.work().run());
	}

	@Override
	public synchronized void start() {
		if (this.done) {
			ScheduledExecutorService timer = Threads.timer("chore-timer");
			Scheduler made = scheduler(timer, new SteadyWaiter(this.look));
			this.scheduler = made;
			timer.scheduleWithFixedDelay(this::repair, this.after.toMillis(), BETWEEN_REPAIRS.toMillis(),
					TimeUnit.MILLISECONDS);
			timer.schedule(made::start, this.after.toMillis(), TimeUnit.MILLISECONDS);
		}
	}

	private Scheduler scheduler(ScheduledExecutorService timer, Waiter waiter) {
		List<Task<?>> known = List.copyOf(this.tasks);
		return new SchedulerBuilder(this.dataSource, known) {

			@Override
			protected Waiter buildWaiter() {
				return waiter;
			}

		}.clock(this.clock::instant)
			.schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
			.jdbcCustomization(new MomentColumns())
			.heartbeatInterval(BETWEEN_SIGNS_OF_LIFE)
			.missedHeartbeatsLimit(SIGNS_MISSED)
			.threads(AT_ONCE)
			.executorService(Threads.workers("chore", AT_ONCE, () -> {
			}))
			.dueExecutor(Threads.workers("chore-look", 1, waiter::wake))
			.housekeeperExecutor(timer)
			.shutdownMaxWait(PATIENCE_AT_THE_END)
			.addSchedulerListener(new ChoreLog(() -> timer.execute(this::repair)))
			.build();
	}

	/**
	 * Enters what is missing, and brings back what a clock that was wrong for a while put
	 * far into the future.
	 */
	private void repair() {
		Scheduler running = this.scheduler;
		if (running == null) {
			return;
		}
		ChoreLog.quietly(() -> {
			Instant now = this.clock.instant();
			JdbcClient.create(this.dataSource)
				.sql("update scheduled_tasks set last_heartbeat = ? where last_heartbeat > ?")
				.params(now.atOffset(ZoneOffset.UTC), now.plus(BETWEEN_REPAIRS).atOffset(ZoneOffset.UTC))
				.update();
		});
		this.tasks.forEach((task) -> ChoreLog.quietly(() -> task.onStartup(running, this.clock::instant)));
	}

	/** Looks at once whether one is due, not only at the next time. */
	void look() {
		Scheduler running = this.scheduler;
		if (running != null) {
			ChoreLog.quietly(running::triggerCheckForDueExecutions);
		}
	}

	@Override
	public synchronized void stop() {
		Scheduler running = this.scheduler;
		if (running != null) {
			running.stop();
			this.scheduler = null;
		}
	}

	@Override
	public boolean isRunning() {
		return this.scheduler != null;
	}

	/**
	 * Begins after everything else, the web server too, and ends before it.
	 */
	@Override
	public int getPhase() {
		return Integer.MAX_VALUE;
	}

}
