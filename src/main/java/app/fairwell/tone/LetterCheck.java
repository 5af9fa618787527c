package app.fairwell.tone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What only a whole letter shows (product.md F3).
 */
final class LetterCheck {

	private final LanguageRules rules;

	private final ToneContext context;

	private final ReviewedLetter letter;

	private final boolean isTermination;

	private final List<Finding> findings = new ArrayList<>();

	LetterCheck(LanguageRules rules, ToneContext context, ReviewedLetter letter) {
		this.rules = rules;
		this.context = context;
		this.letter = letter;
		this.isTermination = context.kind() == ToneContext.Kind.TERMINATION;
	}

	List<Finding> findings() {
		LanguageRules.Signs signs = this.rules.signs();
		List<Reading> readings = readings(null);
		if (this.isTermination) {
			checkDates();
			checkSign(readings, signs.finality(), "missing-finality", Level.MUST_CHANGE);
			checkSign(readings, signs.thanks(), "missing-thanks", Level.LIKELY);
		}
		checkSign(readings, signs.apology(), "missing-apology", this.isTermination ? Level.LIKELY : Level.MUST_CHANGE);
		checkAmounts();
		checkName();
		new DataCheck(this.rules, this.context).findings(sentences(null))
			.forEach((found) -> add(found.sentence(), found.family(), found.rule(), found.level(), found.why()));
		return List.copyOf(this.findings);
	}

	/**
	 * The sentences of a kind of section, or of all; a letter of which only the text is
	 * known has one kind.
	 */
	private List<Reading> readings(@Nullable String kind) {
		return this.letter.parts()
			.stream()
			.filter((part) -> kind == null || part.kind().equals(kind))
			.flatMap((part) -> this.rules.readings(ToneReview.readable(part.text()), new Reading.Steps()).stream())
			.toList();
	}

	private List<Sentence> sentences(@Nullable String kind) {
		return readings(kind).stream().map(Reading::sentence).toList();
	}

	private void checkSign(List<Reading> readings, List<Pattern> signs, String family, Level level) {
		if (!signs.isEmpty() && readings.stream().noneMatch((reading) -> Rule.isIn(reading, signs))) {
			add("", family, family + "/letter", level, "letter." + family);
		}
	}

	private boolean hasKind(String kind) {
		return this.letter.parts().stream().anyMatch((part) -> part.kind().equals(kind));
	}

	/** The decision names one day, and it is the one of the form (product.md A2). */
	private void checkDates() {
		boolean whole = !hasKind("decision");
		List<Reading> readings = readings(whole ? null : "decision");
		List<Sentence> dated = readings.stream()
			.map(Reading::sentence)
			.filter((sentence) -> !dates(sentence).isEmpty())
			.toList();
		List<LocalDate> known = this.context.known().dates();
		if (dated.isEmpty()) {
			if (readings.stream().noneMatch((reading) -> Rule.isIn(reading, this.rules.signs().today()))) {
				add("", "missing-date", "missing-date/letter", Level.MUST_CHANGE, "letter.missing-date");
			}
			return;
		}
		boolean hasEnd = !known.isEmpty() && dated.stream()
			.flatMap((sentence) -> dates(sentence).stream())
			.anyMatch((days) -> days.contains(known.get(0)));
		for (Sentence sentence : dated) {
			if (isOther(sentence, whole, hasEnd, known, dated)) {
				add(sentence.words(), "two-dates", "two-dates/letter", Level.MUST_CHANGE, "letter.two-dates");
				return;
			}
		}
	}

	private List<Set<LocalDate>> dates(Sentence sentence) {
		return this.rules.dates().in(sentence);
	}

	private boolean isOther(Sentence sentence, boolean whole, boolean hasEnd, List<LocalDate> known,
			List<Sentence> dated) {
		if (whole) {
			return !known.isEmpty() && !hasEnd;
		}
		if (known.isEmpty()) {
			return dated.stream().flatMap((one) -> dates(one).stream()).distinct().count() > 1;
		}
		return dates(sentence).stream().anyMatch((days) -> Collections.disjoint(days, known));
	}

	/** What is given is the amount of the form (product.md A8). */
	private void checkAmounts() {
		List<BigDecimal> known = this.context.known().amounts().stream().map(Known.Amount::value).toList();
		boolean whole = this.letter.parts().stream().allMatch((part) -> part.kind().isEmpty());
		if (whole && known.isEmpty()) {
			return;
		}
		for (Sentence sentence : sentences(whole ? null : "goodwill")) {
			if (Amounts.in(sentence)
				.stream()
				.anyMatch((amount) -> known.stream().noneMatch((value) -> value.compareTo(amount) == 0))) {
				add(sentence.words(), "amount-differs", "amount-differs/letter",
						whole ? Level.LIKELY : Level.MUST_CHANGE, "letter.amount-differs");
			}
		}
	}

	/** A name in the salutation is the one of the form. */
	private void checkName() {
		String salutation = this.letter.salutation();
		Set<String> usual = this.rules.signs().salutation();
		if (salutation == null || usual.isEmpty() || this.context.known().names().isEmpty()) {
			return;
		}
		Set<String> names = this.rules
			.wordsOf(new Known(List.of(), this.context.known().names(), List.of(), List.of(), List.of()));
		Set<String> words = this.rules.sentences(salutation)
			.stream()
			.flatMap((sentence) -> sentence.tokens().stream())
			.filter(Token::isWord)
			.map(Token::folded)
			.filter((word) -> !usual.contains(word) && word.codePointCount(0, word.length()) > 1)
			.collect(Collectors.toSet());
		if (!words.isEmpty()
				&& words.stream().noneMatch((word) -> names.stream().anyMatch((name) -> alike(word, name)))) {
			add(salutation, "name-differs", "name-differs/letter", Level.LIKELY, "letter.name-differs");
		}
	}

	/** A name may be inflected. */
	private static boolean alike(String word, String name) {
		int stem = Math.min(Math.min(word.length(), name.length()), Math.max(3, name.length() - 2));
		return word.regionMatches(0, name, 0, stem);
	}

	private void add(String sentence, String family, String rule, Level level, String why) {
		this.findings.add(new Finding(null, null, sentence, family, rule, level, why, List.of()));
	}

}
