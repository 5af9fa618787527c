package app.fairwell.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Seven days and four weeks stay, whatever there is (product.md L4).
 */
class RotationTests {

	private static final Instant START = Instant.parse("2026-11-26T03:05:00Z");

	@Property(tries = 300)
	void keepsTheLastOfTheLastSevenDays(@ForAll("folders") Set<BackupName> folder) {
		List<BackupName> daily = kept(folder).stream().filter(BackupName::ofADay).toList();
		folder.stream()
			.filter(BackupName::ofADay)
			.map(RotationTests::day)
			.distinct()
			.sorted(Comparator.reverseOrder())
			.limit(7)
			.forEach((day) -> assertThat(daily).contains(lastOf(day, folder)));
	}

	@Property(tries = 300)
	void keepsNoMoreThanAFew(@ForAll("folders") Set<BackupName> folder) {
		Collection<BackupName> kept = kept(folder);
		assertThat(kept).filteredOn(BackupName::ofADay).hasSizeLessThanOrEqualTo(7 + 4 + 2);
		assertThat(kept).filteredOn((backup) -> !backup.ofADay()).hasSizeLessThanOrEqualTo(2 * 2);
	}

	@Property(tries = 300)
	void neverLetsAGoodOneGo(@ForAll("folders") Set<BackupName> folder, @ForAll("backups") BackupName good) {
		assertThat(Rotation.over(folder, List.of(good))).doesNotContain(good);
	}

	@Property(tries = 300)
	void hasNothingToDoTwice(@ForAll("folders") Set<BackupName> folder) {
		assertThat(Rotation.over(kept(folder), List.of())).isEmpty();
	}

	@Example
	void keepsSevenDaysAndFourWeeksOfAYear() {
		Set<BackupName> folder = new TreeSet<>();
		for (int day = 0; day < 365; day++) {
			folder.add(new BackupName(null, START.plus(day, ChronoUnit.DAYS)));
			folder.removeAll(Rotation.over(folder, List.of()));
		}
		// The last day is a Thursday: its week, and the Sundays of the three before it
		assertThat(folder).extracting(RotationTests::day)
			.map(LocalDate::toString)
			.containsExactly("2027-11-07", "2027-11-14", "2027-11-19", "2027-11-20", "2027-11-21", "2027-11-22",
					"2027-11-23", "2027-11-24", "2027-11-25");
	}

	@Example
	void keepsTheOneFromBeforeAMistake() {
		Set<BackupName> folder = new TreeSet<>();
		for (int hour = 0; hour < 6; hour++) {
			folder.add(new BackupName(null, START.plus(hour, ChronoUnit.HOURS)));
		}
		assertThat(kept(folder)).extracting(BackupName::at)
			.containsExactly(START.plus(3, ChronoUnit.HOURS), START.plus(4, ChronoUnit.HOURS),
					START.plus(5, ChronoUnit.HOURS));
	}

	@Example
	void keepsEarlierUpgradesWhenOneFailsAtEachStart() {
		Set<BackupName> folder = new TreeSet<>();
		for (String before : List.of("20", "21", "22")) {
			folder.add(new BackupName(before, START.plus(Integer.parseInt(before), ChronoUnit.HOURS)));
		}
		for (int minute = 0; minute < 9; minute++) {
			folder.add(new BackupName("25", START.plus(30, ChronoUnit.HOURS).plus(minute, ChronoUnit.MINUTES)));
			folder.removeAll(Rotation.over(folder, List.of()));
		}
		assertThat(folder).extracting(BackupName::toString)
			.containsExactly("before-21-2026-11-27T000500Z.zip", "before-22-2026-11-27T010500Z.zip",
					"before-25-2026-11-27T090500Z.zip", "before-25-2026-11-27T091300Z.zip");
	}

	@Example
	void losesNothingToALongPause() {
		Set<BackupName> folder = new TreeSet<>();
		for (int day = 0; day < 7; day++) {
			folder.add(new BackupName(null, START.plus(day, ChronoUnit.DAYS)));
		}
		folder.add(new BackupName(null, START.plus(400, ChronoUnit.DAYS)));
		assertThat(Rotation.over(folder, List.of())).hasSize(1);
	}

	@Example
	void losesNothingToAClockThatWasAhead() {
		Set<BackupName> folder = new TreeSet<>();
		for (int day = 0; day < 70; day++) {
			int ahead = (day >= 30 && day < 40) ? 400 : 0;
			BackupName made = new BackupName(null, START.plus(day + ahead, ChronoUnit.DAYS));
			folder.add(made);
			folder.removeAll(Rotation.over(folder, List.of(made)));
		}
		for (int day = 63; day < 70; day++) {
			assertThat(folder).contains(new BackupName(null, START.plus(day, ChronoUnit.DAYS)));
		}
		assertThat(folder).hasSizeLessThanOrEqualTo(2 * (7 + 4 + 2));
	}

	@Provide
	Arbitrary<Set<BackupName>> folders() {
		return backups().set().ofMaxSize(60);
	}

	@Provide
	Arbitrary<BackupName> backups() {
		Arbitrary<Instant> moments = Arbitraries.integers()
			.between(-60 * 24, 60 * 24)
			.map((hours) -> START.plus(Duration.ofHours(hours)));
		return Combinators.combine(Arbitraries.of("25", "26.1").injectNull(0.7), moments).as(BackupName::new);
	}

	private static Collection<BackupName> kept(Collection<BackupName> folder) {
		Collection<BackupName> kept = new ArrayList<>(folder);
		kept.removeAll(Rotation.over(folder, List.of()));
		return kept;
	}

	private static BackupName lastOf(LocalDate day, Collection<BackupName> folder) {
		return folder.stream()
			.filter((backup) -> backup.ofADay() && day(backup).equals(day))
			.max(Comparator.naturalOrder())
			.orElseThrow();
	}

	private static LocalDate day(BackupName backup) {
		return LocalDate.ofInstant(backup.at(), ZoneOffset.UTC);
	}

}
