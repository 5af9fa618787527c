package app.fairwell.chore;

import java.time.Duration;

/**
 * Work that Fairwell does again and again by itself. A package declares its own as beans.
 * One copy does it at a time, and its times are kept in the database: what was missed
 * while nothing ran is made up for at the next start. It must bear being done twice: a
 * copy that dies in the middle leaves it to another, and after a computer has slept two
 * may be at it.
 *
 * @param name what the database knows it by: kebab-case, permanent
 * @param every how long after its end it begins again; after a failure sooner
 * @param work what to do, in transactions of its own; what it throws is logged
 */
public record Chore(String name, Duration every, Runnable work) {

	public Chore {
		if (!name.matches("[a-z]+(-[a-z]+)*") || every.compareTo(Chores.RETRY) < 0) {
			throw new IllegalArgumentException("The chore " + name + ", every " + every
					+ ": its name has to be in kebab-case, its time at least " + Chores.RETRY);
		}
	}

}
