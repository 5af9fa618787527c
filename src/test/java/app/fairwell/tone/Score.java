package app.fairwell.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well the rules do on a corpus: precision and recall, at {@code must-change} and
 * {@code likely} together, and with {@code look-again}.
 */
final class Score {

	private final Count loud = new Count();

	private final Count all = new Count();

	private final Map<String, Count> families = new TreeMap<>();

	private final Map<Level, Count> levels = new TreeMap<>();

	private final List<String> missed = new ArrayList<>();

	private final List<String> flagged = new ArrayList<>();

	static Score of(ToneReview review, List<ToneSamples.Row> rows) {
		Score score = new Score();
		rows.forEach((row) -> score.add(row, review.review(row.sentence(), row.context())));
		return score;
	}

	private void add(ToneSamples.Row row, List<Finding> findings) {
		boolean isLoud = findings.stream().anyMatch((finding) -> finding.level() != Level.LOOK_AGAIN);
		boolean agrees = findings.stream().anyMatch((finding) -> finding.family().equals(row.family()));
		this.loud.add(row.isBad(), isLoud, agrees);
		this.all.add(row.isBad(), !findings.isEmpty(), agrees);
		if (row.isBad()) {
			this.families.computeIfAbsent(row.family(), (none) -> new Count()).add(true, isLoud, agrees);
		}
		findings.stream()
			.map(Finding::level)
			.min(Level::compareTo)
			.ifPresent((level) -> this.levels.computeIfAbsent(level, (none) -> new Count())
				.add(row.isBad(), true, agrees));
		String line = row.family() + "\t" + row.sentence();
		if (row.isBad() && !isLoud) {
			this.missed.add(findings.isEmpty() ? line : line + "  (look-again " + findings.get(0).rule() + ")");
		}
		if (!row.isBad() && !findings.isEmpty()) {
			this.flagged.add(findings.get(0).level().id() + " " + findings.get(0).rule() + " ["
					+ row.sentence().substring(findings.get(0).start(), findings.get(0).end()) + "]\t"
					+ row.sentence());
		}
	}

	double precision() {
		return this.loud.precision();
	}

	double recall() {
		return this.loud.recall();
	}

	double recallWithLookAgain() {
		return this.all.recall();
	}

	String report() {
		StringBuilder report = new StringBuilder();
		report.append("must-change and likely: ").append(this.loud).append('\n');
		report.append("with look-again:        ").append(this.all).append('\n');
		this.levels.forEach((level, count) -> report
			.append(String.format("  flagged at %-12s %3d right %3d wrong%n", level.id(), count.found, count.wrong)));
		this.families.forEach((family, count) -> report.append(String
			.format("  %-24s found %3d of %3d, as that family %3d%n", family, count.found, count.bad, count.agreed)));
		report.append("falsely flagged:\n");
		this.flagged.forEach((line) -> report.append("  ").append(line).append('\n'));
		report.append("missed at must-change and likely:\n");
		this.missed.forEach((line) -> report.append("  ").append(line).append('\n'));
		return report.toString();
	}

	private static final class Count {

		private int bad;

		private int found;

		private int wrong;

		private int agreed;

		void add(boolean isBad, boolean flagged, boolean agrees) {
			this.bad += isBad ? 1 : 0;
			this.found += (isBad && flagged) ? 1 : 0;
			this.wrong += (!isBad && flagged) ? 1 : 0;
			this.agreed += (isBad && flagged && agrees) ? 1 : 0;
		}

		double precision() {
			return (this.found + this.wrong > 0) ? (double) this.found / (this.found + this.wrong) : 1;
		}

		double recall() {
			return (this.bad > 0) ? (double) this.found / this.bad : 1;
		}

		@Override
		public String toString() {
			return String.format("precision %.3f (%d wrong), recall %.3f (%d of %d)", precision(), this.wrong, recall(),
					this.found, this.bad);
		}

	}

}
