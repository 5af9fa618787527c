package app.fairwell.letter;

import java.time.LocalDate;

import app.fairwell.phrasebook.Phrasebooks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a letter undertakes is what it says, and nothing else (product.md I1).
 */
class UndertakingsTests {

	private static final LetterComposer COMPOSER = new LetterComposer(Phrasebooks.read());

	@Test
	void readsWhatTheLetterSays() { // I1
		Answers answers = AnswersMother.answers()
			.goodwill(AnswersMother.refund())
			.practical(practical("the plans and your invoices", "your spare key", "on 31 May"))
			.build();
		Undertakings found = of(answers);
		assertThat(found.lastDay()).isEqualTo(LocalDate.of(2027, 2, 28));
		assertThat(found.all()).extracting(Undertaking::kind)
			.containsExactly(Undertaking.Kind.REFUND, Undertaking.Kind.FINAL_INVOICE, Undertaking.Kind.RECORDS,
					Undertaking.Kind.PROPERTY);
		assertThat(found.all().get(0).words())
			.isEqualTo("£85.00 · the last visit · bank transfer within ten working days");
		assertThat(found.all()).extracting(Undertaking::by)
			.containsExactly(null, LocalDate.of(2027, 5, 31), null, null);
	}

	@Test
	void readsWhatALetterOffersThatAsksBack() { // D4, I1
		Answers answers = AnswersMother.winBack().goodwill(AnswersMother.refund()).build();
		assertThat(of(answers).kind()).isEqualTo(LetterKind.WIN_BACK);
		assertThat(of(answers).all()).extracting(Undertaking::kind)
			.containsExactly(Undertaking.Kind.REFUND, Undertaking.Kind.REMEDY);
		Letter letter = letter(answers);
		Letter without = letter.withSections(
				letter.sections().stream().filter((section) -> section.kind() != SectionKind.REMEDY).toList());
		assertThat(COMPOSER.undertakings(without, answers, AnswersMother.TODAY).all()).isEmpty();
	}

	@Test
	void leavesOutWhatIsNothing() { // A14
		assertThat(of(AnswersMother.answers().practical(practical("none", null, null)).build()).all()).isEmpty();
		assertThat(of(AnswersMother.answers().build()).all()).isEmpty();
	}

	@Test
	void leavesOutWhatTheAttitudeFramingKeepsFromTheLetter() { // A11
		Answers answers = AnswersMother.answers()
			.reasons("abusive-to-staff")
			.alternatives("Northside Heating")
			.practical(practical("the plans, to Northside Heating", "your spare key", null))
			.build();
		assertThat(of(answers).all()).extracting(Undertaking::kind).containsExactly(Undertaking.Kind.PROPERTY);
	}

	@Test
	void leavesOutSectionsThatAreNotPrinted() {
		Answers answers = AnswersMother.answers()
			.goodwill(AnswersMother.refund())
			.practical(practical("the plans", null, null))
			.build();
		Letter letter = letter(answers);
		Letter without = letter.withSections(
				letter.sections().stream().filter((section) -> section.kind() != SectionKind.GOODWILL).toList());
		assertThat(COMPOSER.undertakings(without, answers, AnswersMother.TODAY).all()).extracting(Undertaking::kind)
			.containsExactly(Undertaking.Kind.RECORDS);
	}

	@Test
	void readsWhatAPersonRewrote() {
		Answers answers = AnswersMother.answers()
			.practical(practical("the plans and your invoices", "your spare key", null))
			.build();
		Letter letter = letter(answers);
		Letter rewritten = letter.withSections(letter.sections()
			.stream()
			.map((section) -> (section.kind() == SectionKind.PRACTICAL)
					? new Section(SectionKind.PRACTICAL, "You will have the plans, and all invoices.") : section)
			.toList());
		assertThat(COMPOSER.undertakings(rewritten, answers, AnswersMother.TODAY).all()).extracting(Undertaking::kind)
			.containsExactly(Undertaking.Kind.RECORDS);
	}

	@ParameterizedTest
	@CsvSource({ "en-GB,by 2027-03-01,2027-03-01", "en-GB,£120 by 1 May,2027-05-01", "en-GB,on 11/3/2027,2027-03-11",
			"en-US,by 3/11/2027,2027-03-11", "en-US,'before May 1, 2027',2027-05-01", "en-GB,on 31 May,2027-05-31",
			"pl,do 16 marca 2027 r.,2027-03-16", "pl,do 16.03.2027,2027-03-16", "bn,৩১ মে-র মধ্যে,2027-05-31",
			"hi,31 मई 2027 तक,2027-05-31", "te,31 మే లోగా,2027-05-31", "en-GB,within ten working days,",
			"en-GB,11 months of fees,", "en-CA,by 3/11/2027," })
	void findsTheDayThatTheWordsName(String language, String words, @Nullable LocalDate day) {
		Undertakings found = of(
				AnswersMother.answers().language(language).practical(practical(words, null, null)).build());
		assertThat(found.all()).extracting(Undertaking::by).containsExactly(day);
	}

	private static Undertakings of(Answers answers) {
		return COMPOSER.undertakings(letter(answers), answers, AnswersMother.TODAY);
	}

	private static Letter letter(Answers answers) {
		return COMPOSER.compose(COMPOSER.request(answers, AnswersMother.TODAY)).letter();
	}

	private static Answers.Practical practical(@Nullable String records, @Nullable String property,
			@Nullable String finalInvoice) {
		return new Answers.Practical(null, null, null, null, null, null, null, finalInvoice, null, property, records,
				null, null, null, null);
	}

}
