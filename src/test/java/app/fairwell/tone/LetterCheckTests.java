package app.fairwell.tone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The checks of a whole letter (product.md F3).
 */
class LetterCheckTests {

	private static final ToneReview REVIEW = ToneReview.load();

	private static final Known KNOWN = new Known(List.of("Northside Heating"), List.of("Thomas Keane"),
			List.of(new Known.Amount(new BigDecimal("85.00"), "GBP")),
			List.of(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 2, 1)), List.of("his cousin runs a rival garage"));

	private static final String THANKS = "Thank you for the years with us.";

	private static final String DECISION = "Our work for you will end on 28 February 2027. This decision is final.";

	private static final String GOODWILL = "We have refunded £85.00 to you.";

	private static final String APOLOGY = "I am sorry that we did not manage it.";

	private static List<String> found(ReviewedLetter letter) {
		return found("scope", letter);
	}

	private static List<String> found(String framing, ReviewedLetter letter) {
		return REVIEW.reviewLetter(new ToneContext("en", ToneContext.Kind.TERMINATION, framing, KNOWN), letter)
			.stream()
			.map(Finding::family)
			.toList();
	}

	private static ReviewedLetter letter(String salutation, String thanks, String decision, String goodwill,
			String apology) {
		return new ReviewedLetter(salutation,
				List.of(new ReviewedLetter.Part("thanks", thanks), new ReviewedLetter.Part("decision", decision),
						new ReviewedLetter.Part("goodwill", goodwill), new ReviewedLetter.Part("apology", apology)));
	}

	@Test
	void findsNothingInAWholeLetter() {
		assertThat(found(letter("Dear Mr Keane", THANKS, DECISION, GOODWILL, APOLOGY))).isEmpty();
	}

	@Test
	void missesTheDay() { // A2
		assertThat(found(letter("Dear Mr Keane", THANKS, "It ends in February. This is final.", GOODWILL, APOLOGY)))
			.containsExactly("missing-date");
		assertThat(found(letter("Dear Mr Keane", THANKS, "It ends today. This is final.", GOODWILL, APOLOGY)))
			.isEmpty();
	}

	@Test
	void noticesAnotherDay() { // A2
		assertThat(found(
				letter("Dear Mr Keane", THANKS, "It ends on 27 February 2027. This is final.", GOODWILL, APOLOGY)))
			.containsExactly("two-dates");
		assertThat(found(letter("Dear Mr Keane", THANKS, DECISION + " On March 1, 2027 we close.", GOODWILL, APOLOGY)))
			.containsExactly("two-dates");
	}

	@Test
	void missesFinalityThanksAndApology() { // A3, A6, A9
		assertThat(found(
				letter("Dear Mr Keane", "We worked well.", "It ends on 28 February 2027.", GOODWILL, "It is a pity.")))
			.containsExactly("missing-finality", "missing-thanks", "missing-apology");
	}

	@Test
	void noticesAnotherAmount() { // A8
		assertThat(found(letter("Dear Mr Keane", THANKS, DECISION, "We give you £58.00.", APOLOGY)))
			.containsExactly("amount-differs");
		assertThat(found(letter("Dear Mr Keane", THANKS, DECISION, "We give you GBP 85.", APOLOGY))).isEmpty();
	}

	@Test
	void noticesAnotherName() {
		assertThat(found(letter("Dear Mr Kean", THANKS, DECISION, GOODWILL, APOLOGY))).isEmpty();
		assertThat(found(letter("Dear Mrs Miller", THANKS, DECISION, GOODWILL, APOLOGY)))
			.containsExactly("name-differs");
		assertThat(found(letter("Dear Sir or Madam", THANKS, DECISION, GOODWILL, APOLOGY))).isEmpty();
	}

	@Test
	void noticesPrivateWordsAndAReferral() { // A5, A11
		String extra = " Northside Heating, where his cousin runs a shop.";
		assertThat(found("attitude", letter("Dear Mr Keane", THANKS + extra, DECISION, GOODWILL, APOLOGY)))
			.containsExactly("referral-under-attitude", "private-words");
		assertThat(found(letter("Dear Mr Keane", THANKS + " Northside Heating is good.", DECISION, GOODWILL, APOLOGY)))
			.isEmpty();
	}

	@Test
	void asksAWinBackForItsApologyAlone() { // D2, F6
		ToneContext context = new ToneContext("en", ToneContext.Kind.WIN_BACK, null, KNOWN);
		assertThat(REVIEW.reviewLetter(context, ReviewedLetter.of("Please come back."))).extracting(Finding::family)
			.containsExactly("missing-apology");
		assertThat(REVIEW.reviewLetter(context, ReviewedLetter.of("I am sorry. We sent £10 by mistake.")))
			.extracting(Finding::level)
			.containsExactly(Level.LIKELY);
	}

	@Test
	void checksATextAlone() {
		assertThat(
				found(ReviewedLetter.of(String.join(" ", THANKS, DECISION, GOODWILL, APOLOGY, "Come by 3 May 2027."))))
			.isEmpty();
		assertThat(found(
				ReviewedLetter.of(String.join(" ", THANKS, "It ends on 1 May 2027, finally. This is final.", APOLOGY))))
			.containsExactly("two-dates");
	}

	static Stream<String> languages() {
		return Catalogue.LANGUAGES.stream().filter((language) -> !rules(language).signs().finality().isEmpty());
	}

	private static LanguageRules rules(String language) {
		return REVIEW.rules(ToneSamples.context(language, "termination", null)).orElseThrow();
	}

	/** A final reply is no letter of its own: it has none of the parts. */
	@ParameterizedTest
	@MethodSource("languages")
	void findsNothingInTheComposersLetters(String language) {
		Known known = new Known(List.of(), List.of(), List.of(), List.of(LocalDate.of(2027, 2, 28)), List.of());
		for (Map.Entry<String, List<String>> file : ToneSamples.letters(language, ToneSamples.LETTERS).entrySet()) {
			if (file.getKey().endsWith("reply.txt")) {
				continue;
			}
			ToneContext asked = ToneSamples.letterContext(language, file.getKey());
			ToneContext context = new ToneContext(language, asked.kind(), asked.framing(), known);
			assertThat(file.getValue()).allSatisfy(
					(text) -> assertThat(REVIEW.reviewLetter(context, ReviewedLetter.of(text))).as(file.getKey())
						.isEmpty());
		}
	}

	@ParameterizedTest
	@MethodSource("languages")
	void missesEverythingInAnEmptyLetter(String language) {
		assertThat(REVIEW.reviewLetter(ToneSamples.context(language, "termination", null), ReviewedLetter.of("X")))
			.extracting(Finding::family)
			.containsAll(Arrays.asList("missing-date", "missing-finality", "missing-thanks", "missing-apology"));
	}

}
