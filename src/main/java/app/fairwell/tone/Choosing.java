package app.fairwell.tone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps the findings of a sentence few: no words are marked twice, the surer finding
 * stays, and a quiet mark gives way to a loud one.
 */
final class Choosing {

	private static final Comparator<Finding> SUREST = Comparator.comparing(Finding::level)
		.thenComparing((finding) -> start(finding) - end(finding));

	private Choosing() {
	}

	static List<Finding> ofSentence(List<Finding> found) {
		List<Finding> chosen = new ArrayList<>();
		for (Finding finding : found.stream().sorted(SUREST).toList()) {
			boolean quiet = finding.level() == Level.LOOK_AGAIN && !chosen.isEmpty();
			if (!quiet && chosen.stream().noneMatch((other) -> overlap(finding, other))) {
				chosen.add(finding);
			}
		}
		chosen.sort(Comparator.comparing(Choosing::start));
		return chosen;
	}

	private static boolean overlap(Finding one, Finding other) {
		return start(one) < end(other) && start(other) < end(one);
	}

	private static int start(Finding finding) {
		Integer start = finding.start();
		return (start != null) ? start : 0;
	}

	private static int end(Finding finding) {
		Integer end = finding.end();
		return (end != null) ? end : 0;
	}

}
