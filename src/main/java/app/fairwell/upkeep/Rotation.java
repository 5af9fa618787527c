package app.fairwell.upkeep;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which backups have had their time. It counts the days and weeks that have one, not
 * those since today, and those named by a clock that was ahead by themselves: whoever
 * comes back after a year, or with a wrong clock, loses none by it.
 */
final class Rotation {

	/** Of so many days the last backup is kept. */
	static final int DAYS = 7;

	/** Of so many weeks the last backup is kept. */
	static final int WEEKS = 4;

	/**
	 * The newest are kept in any case: whoever backs up again after a mistake needs the
	 * one from before it, which is of the same day.
	 */
	static final int NEWEST = 3;

	/** So many upgrades are kept from before. */
	static final int UPGRADES = 3;

	private Rotation() {
	}

	/**
	 * Finds what can go.
	 * @param backups all that there are
	 * @param good those which stay in any case, such as the one that was just made
	 * @return the others which are not needed, the oldest first
	 */
	static List<BackupName> over(Collection<BackupName> backups, Collection<BackupName> good) {
		Optional<BackupName> made = good.stream().max(Comparator.naturalOrder());
		Map<Boolean, List<BackupName>> daily = newestFirst(backups, true).stream()
			.collect(Collectors.partitioningBy((backup) -> made.isPresent() && backup.compareTo(made.get()) > 0));
		Set<BackupName> kept = new HashSet<>(good);
		daily.values().forEach((newestFirst) -> kept.addAll(ofDaysAndWeeks(newestFirst)));
		kept.addAll(ofUpgrades(newestFirst(backups, false)));
		return backups.stream().filter((backup) -> !kept.contains(backup)).sorted().toList();
	}

	private static Set<BackupName> ofDaysAndWeeks(List<BackupName> newestFirst) {
		Set<BackupName> kept = new HashSet<>(newestFirst.stream().limit(NEWEST).toList());
		kept.addAll(firstOfEach(newestFirst, Rotation::day, DAYS));
		kept.addAll(firstOfEach(newestFirst, Rotation::week, WEEKS));
		return kept;
	}

	/**
	 * The first and the last that were made before the same upgrade. One that fails at
	 * each start makes many, and what its first steps did may be in all but the first.
	 */
	private static List<BackupName> ofUpgrades(List<BackupName> newestFirst) {
		List<BackupName> last = firstOfEach(newestFirst, BackupName::before, UPGRADES);
		Set<String> upgrades = last.stream().map(BackupName::before).collect(Collectors.toSet());
		List<BackupName> oldestFirst = newestFirst.stream()
			.filter((backup) -> upgrades.contains(backup.before()))
			.sorted()
			.toList();
		return Stream.concat(last.stream(), firstOfEach(oldestFirst, BackupName::before, UPGRADES).stream()).toList();
	}

	private static List<BackupName> newestFirst(Collection<BackupName> backups, boolean daily) {
		return backups.stream().filter((backup) -> backup.ofADay() == daily).sorted(Comparator.reverseOrder()).toList();
	}

	private static List<BackupName> firstOfEach(List<BackupName> sorted, Function<BackupName, Object> time, int times) {
		Set<Object> seen = new HashSet<>();
		return sorted.stream().filter((backup) -> seen.add(time.apply(backup))).limit(times).toList();
	}

	private static LocalDate day(BackupName backup) {
		return LocalDate.ofInstant(backup.at(), ZoneOffset.UTC);
	}

	private static List<Integer> week(BackupName backup) {
		LocalDate day = day(backup);
		return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
	}

}
