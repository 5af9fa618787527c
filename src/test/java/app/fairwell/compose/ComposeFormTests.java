package app.fairwell.compose;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.fairwell.letter.Answers;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.LetterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComposeFormTests {

	private static final Answers.Practical DETAILS = new Answers.Practical("a", "b", "c", "d", "e", "f", "g", "h", "i",
			"j", "k", "l", "m", "n", "o");

	static Stream<Answers> answers() {
		return Stream.of(everyAnswer(), AnswersMother.answers().build(),
				AnswersMother.answers().company("Keane & Sons", null).alternatives("Smith, Jones & Co").build(),
				AnswersMother.answers()
					.situations("Late.", "Two\n\nparagraphs")
					.goodwill(AnswersMother.refund())
					.build());
	}

	@ParameterizedTest
	@MethodSource("answers")
	void givesBackEveryAnswer(Answers answers) {
		ComposeForm form = FormFiller.form(answers, List.of("Rang at night", "Twice"));
		assertThat(FormReader.answers(form, answers)).isEqualTo(answers);
		assertThat(FormReader.privateNotes(form)).containsExactly("Rang at night", "Twice");
	}

	@Test
	void keepsWhatItDoesNotAskFor() {
		Answers read = FormReader.answers(ComposeForm.empty("form", LetterKind.TERMINATION), everyAnswer());
		assertThat(read.sender()).isEqualTo(everyAnswer().sender());
		assertThat(read.inSecondLanguage()).isEqualTo(Map.of("boilers", "kotły"));
		assertThat(read.winBack()).isEqualTo(everyAnswer().winBack());
		assertThat(read.customer().name()).isNull();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			85,            85
			£85.00,        85.00
			' 85 GBP ',    85
			'1,250.00',    1250.00
			'₹1,25,000',   125000
			'85,50',       85.50
			'১,২৫,০০০',    125000
			₹८५.५०,        85.50
			1 250.00,      1250.00
			about 80 or 90, about 80 or 90
			'€',           €
			""")
	void readsAmountsAsPeopleTypeThem(String typed, String amount) {
		assertThat(FormText.amount(typed)).isEqualTo(amount);
	}

	@ParameterizedTest
	@CsvSource({ "customer.name,customer.name", "customer.address[2],customer.address", "alternatives[1],alternatives",
			"alternatives[2],otherAlternatives", "situations[0],situations[1]", "situations[1],situations[3]",
			"situations,situations[0]", "enclosures[0],enclosures", "practical.fees,practical.fees" })
	void findsTheFieldOfAProblem(String path, String field) {
		ComposeForm form = FormFiller.form(
				AnswersMother.answers().situations("", "One", "", "Two").alternatives("First", "Second").build(),
				List.of());
		assertThat(FormFields.field(path, form)).isEqualTo(field);
	}

	@Test
	void knowsItsCustomerInAWord() {
		assertThat(FormFiller.form(AnswersMother.answers().build(), List.of()).customer().title())
			.isEqualTo("Thomas Keane");
		assertThat(FormFiller.form(AnswersMother.answers().company("Keane & Sons", "Tom").build(), List.of())
			.customer()
			.title()).isEqualTo("Keane & Sons");
		assertThat(ComposeForm.empty("form", LetterKind.TERMINATION).customer().title()).isNull();
	}

	private static Answers everyAnswer() {
		Answers plain = AnswersMother.answers().build();
		Answers.Customer customer = new Answers.Customer("01990000-0000-7000-8000-00000000000c", "company", "Tom Keane",
				"Keane & Sons", "x", "Dear Tom", List.of("22 Mill Lane", "Leeds"), "2019");
		Answers.Goodwill goodwill = new Answers.Goodwill("cancel-invoice", "140.00", "GBP", "2027-014", "at once",
				"March");
		Answers.WinBack winBack = new Answers.WinBack("a", "b", "c", "d", "e", "2027-01-01");
		return new Answers(plain.kind(), "en-IE", plain.sender(), customer, List.of("unethical", "unprofitable"),
				"scope", "boilers", List.of("One.", "Two."), goodwill, List.of("Smith, Jones & Co", "Other"),
				"2027-02-01", "2027-02-28", "Leeds", "formal", "By registered post", List.of("Invoice", "Key"), "pl",
				Map.of("boilers", "kotły"), DETAILS, winBack);
	}

}
