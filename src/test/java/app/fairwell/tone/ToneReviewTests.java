package app.fairwell.tone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a review says about a text, beyond the rules themselves.
 */
class ToneReviewTests {

	private static final ToneReview REVIEW = ToneReview.load();

	private static final Known KNOWN = new Known(List.of("Mill Lane Gas Services", "Orłowski i Synowie"),
			List.of("Thomas Keane"), List.of(new Known.Amount(new BigDecimal("1250.00"), "GBP")),
			List.of(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 2, 1)),
			List.of("He never pays and shouts at Maria every single time.", "Ask Bob"));

	private static ToneContext context(String language, String framing) {
		return new ToneContext(language, ToneContext.Kind.TERMINATION, framing, KNOWN);
	}

	@Test
	void marksTheWordsWhereTheyStand() { // F1
		String text = "Thank you.  You are a very rude customer, Mr. Keane.\n\nGood luck!";
		List<Finding> findings = REVIEW.review(text, context("en", "scope"));
		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(text.substring(finding.start(), finding.end())).isEqualTo("You are a very rude");
			assertThat(finding.sentence()).isEqualTo("You are a very rude customer, Mr. Keane.");
			assertThat(finding.family()).isEqualTo("insult");
			assertThat(finding.rule()).isEqualTo("insult/you-are");
			assertThat(finding.level()).isEqualTo(Level.MUST_CHANGE);
			assertThat(finding.whyKey()).isEqualTo("tone.why.insult.person");
			assertThat(finding.suggestions()).isNotEmpty();
		});
	}

	@Test
	void knowsDecomposedAndCurlyText() {
		assertThat(REVIEW.review("You didn’t pay.", context("en", null))).hasSize(1);
		assertThat(REVIEW.review("Y\u200bou are a li\u00adar.", context("en", null))).hasSize(1);
	}

	@Test
	void letsNegotiationStandInAWinBack() { // F6
		String text = "If you come back, we would be happy to talk it over and find a way.";
		assertThat(REVIEW.review(text, context("en", null))).isNotEmpty();
		assertThat(REVIEW.review(text, new ToneContext("en", ToneContext.Kind.WIN_BACK, null, Known.NOTHING)))
			.isEmpty();
		assertThat(REVIEW.review("I am sorry if you feel hurt.",
				new ToneContext("en", ToneContext.Kind.WIN_BACK, null, Known.NOTHING)))
			.extracting(Finding::family)
			.containsExactly("non-apology");
	}

	@Test
	void doesNotMarkWordsTwice() {
		String text = "You are a rude, arrogant liar, and you never once paid our overdue invoices on time!!";
		List<Finding> findings = REVIEW.review(text, context("en", null));
		for (int i = 1; i < findings.size(); i++) {
			assertThat(findings.get(i).start()).isGreaterThanOrEqualTo(findings.get(i - 1).end());
		}
		assertThat(findings).hasSizeGreaterThan(1).noneMatch((finding) -> finding.level() == Level.LOOK_AGAIN);
	}

	@Test
	void mendsTheSentenceAndKeepsWhatWasMarked() {
		ToneSampleRules rules = ToneSampleRules.of("en/blame.yaml",
				ToneSampleRules.rule("one", "any: ['frankly ,? =(we _)']", "instead: \"$1\"")
					.replace("Better.", "So $1."));
		assertThat(rules.load().review("Frankly, we tried hard.", context("en", null)).get(0).suggestions())
			.containsExactly("We tried hard.", "So we tried.");
		assertThat(rules.load().review("And, frankly, we tried.", context("en", null)).get(0).suggestions())
			.containsExactly("And, we tried.", "So we tried.");
	}

	@Test
	void findsNothingInALanguageWithoutRules() {
		assertThat(REVIEW.review("Du bist dumm!!", context("de", null))).isEmpty();
	}

	@Test
	void namesNobodyUnderAttitude() { // A11
		String text = "Please try Mill Lane  Gas Services.";
		assertThat(REVIEW.review(text, context("en", "attitude"))).anySatisfy((finding) -> {
			assertThat(finding.rule()).isEqualTo("referral-under-attitude/named-alternative");
			assertThat(text.substring(finding.start(), finding.end())).isEqualTo("Mill Lane  Gas Services");
		});
		assertThat(REVIEW.review(text, context("en", "scope"))).isEmpty();
		assertThat(REVIEW.review("Polecam Orłowskiego i Synów.", context("pl", "attitude"))).isEmpty();
		assertThat(REVIEW.review("Polecam firmę Orlowski i Synowie.", context("pl", "attitude")))
			.extracting(Finding::rule)
			.contains("referral-under-attitude/named-alternative");
	}

	@ParameterizedTest
	@ValueSource(strings = { "We know: he never pays, and shouts.", "Best ask bob.",
			"It was said that she shouts at Maria every day." })
	void keepsPrivateWordsIn(String text) { // A5, F5
		assertThat(REVIEW.review(text, context("en", "scope"))).extracting(Finding::family).contains("private-words");
	}

	@Test
	void passesThreeWordsOfANote() {
		assertThat(REVIEW.review("He never pays.", context("en", "scope"))).extracting(Finding::family)
			.doesNotContain("private-words");
	}

	@Test
	void doesNotTakeKnownNamesForShouting() {
		Known known = new Known(List.of(), List.of("PLEASE YOU Ltd"), List.of(), List.of(), List.of());
		ToneContext context = new ToneContext("en", ToneContext.Kind.TERMINATION, null, known);
		assertThat(REVIEW.review("It went to PLEASE YOU on Monday.", context)).isEmpty();
		assertThat(REVIEW.review("It went to PLEASE YOU on Monday.", context("en", null))).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | February 28, 2027
			en | 28th of February 2027
			en | 2027-02-28
			en | 28/02/2027
			en | 02/28/2027
			pl | 28 lutego 2027 r.
			pl | 28.02.2027
			hi | 28 फ़रवरी 2027
			hi | २८ फरवरी २०२७
			bn | ২৮ ফেব্রুয়ারি ২০২৭
			te | 28 ఫిబ్రవరి 2027
			te | ఫిబ్రవరి 28, 2027
			kk | 2027 жылғы 28 ақпан
			kk | 28 ақпан 2027 жыл
			kk | 2027 жылғы 28 ақпаннан
			""")
	void readsDatesInEachLanguagesForm(String language, String date) {
		LanguageRules rules = REVIEW.rules(context(language, null)).orElseThrow();
		assertThat(rules.sentences(date).stream().flatMap((sentence) -> rules.dates().in(sentence).stream()).toList())
			.singleElement()
			.satisfies((days) -> assertThat(days).contains(LocalDate.of(2027, 2, 28)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | £1,250.00
			en | USD 1250
			pl | 1 250,00 zł
			pl | 1\u00a0250 złotych
			hi | ₹1,250
			hi | रु १,२५०.००
			bn | ১,২৫০ টাকা
			te | 1,250 రూపాయలు
			kk | 1 250 теңгені
			kk | 1250 ₸
			""")
	void readsAmountsInEachLanguagesForm(String language, String amount) {
		LanguageRules rules = REVIEW.rules(context(language, null)).orElseThrow();
		assertThat(
				rules.sentences("x " + amount).stream().flatMap((sentence) -> Amounts.in(sentence).stream()).toList())
			.singleElement()
			.satisfies((value) -> assertThat(value).isEqualByComparingTo("1250"));
	}

}
