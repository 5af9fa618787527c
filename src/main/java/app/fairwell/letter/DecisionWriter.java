package app.fairwell.letter;

import java.time.LocalDate;

/**
 * Says that and when it ends, and that this is final: once, early and plainly (product.md
 * A2, A3).
 */
final class DecisionWriter implements SectionWriter {

	private static final int GOOD_TIME_DAYS = 14;

	@Override
	public SectionKind kind() {
		return SectionKind.DECISION;
	}

	@Override
	public String write(Telling telling) {
		LetterRequest request = telling.request();
		String key = "decision." + when(request.letterDate(), request.endDate());
		String decision = telling.say((request.service() != null) ? key + ".service" : key,
				telling.slots()
					.with("company", telling.company())
					.with("end", telling.endDate())
					.with("service", telling.service("ended")));
		boolean goesOn = request.endDate().isAfter(request.letterDate()) && request.practical().openWork() == null;
		return goesOn ? decision + " " + telling.say("decision.until") : decision;
	}

	private static String when(LocalDate letter, LocalDate end) {
		if (end.isEqual(letter)) {
			return "today";
		}
		if (end.isBefore(letter)) {
			return "past";
		}
		return end.isBefore(letter.plusDays(GOOD_TIME_DAYS)) ? "soon" : "later";
	}

}
