package app.fairwell.chore;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says a line about each chore that failed, and one when the database cannot be reached;
 * the library would write a stack trace at each look, for as long as that lasts.
 */
class ChoreLog extends AbstractSchedulerListener {

	private static final Logger logger = LoggerFactory.getLogger(ChoreLog.class);

	private final Runnable recovered;

	private boolean waiting;

	/**
	 * A log of one copy.
	 * @param recovered what to do when the database answers again
	 */
	ChoreLog(Runnable recovered) {
		this.recovered = recovered;
	}

	@Override
	public void onExecutionComplete(ExecutionComplete chore) {
		chore.getCause()
			.ifPresent((cause) -> logger.warn("The chore {} failed and is tried again later",
					name(chore.getExecution()), cause));
	}

	@Override
	public void onExecutionDead(Execution chore) {
		logger.warn("The chore {} was left in the middle and begins again", name(chore));
	}

	@Override
	public synchronized void onSchedulerEvent(SchedulerEventType event) {
		if (event == SchedulerEventType.UNEXPECTED_ERROR && !this.waiting) {
			this.waiting = true;
			logger.warn("Chores have to wait: the database does not answer");
		}
		if (event == SchedulerEventType.RAN_EXECUTE_DUE && this.waiting) {
			this.waiting = false;
			logger.info("Chores go on: the database answers again");
			this.recovered.run();
		}
	}

	private static String name(Execution chore) {
		return chore.taskInstance.getTaskName();
	}

	/**
	 * Does something that is done again soon anyway, whether it works now or not.
	 * @param step what to do
	 */
	static void quietly(Runnable step) {
		try {
			step.run();
		}
		catch (RuntimeException ex) {
			logger.debug("Not possible now", ex);
		}
	}

}
