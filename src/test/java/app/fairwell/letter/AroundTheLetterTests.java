package app.fairwell.letter;

import java.util.List;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What stands around the body (product.md A1, K1).
 */
class AroundTheLetterTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "-",
			value = { "Thomas Keane; m; Dear Mr Keane,", "Ana Byrne; f; Dear Ms Byrne,",
					"Sam Doyle; x; Dear Sam Doyle,", "Sam Doyle; -; Dear Sam Doyle,",
					"Dr Priya Raman; -; Dear Dr Raman,", "Mrs. Ada Byron; -; Dear Mrs. Byron,",
					"Ludwig van der Berg; m; Dear Mr van der Berg,", "J. R. Smith Jr.; m; Dear Mr Smith,",
					"Madhuri; f; Dear Ms Madhuri,", "Siobhán Ní Dhomhnaill; f; Dear Ms Ní Dhomhnaill,",
					"Mary O. Connor; f; Dear Ms Connor,", "Seán Ó Briain; m; Dear Mr Ó Briain,",
					"Hendrik van 't Hoff; m; Dear Mr van 't Hoff,", "John Smith (Unit 4); m; Dear Mr Smith,",
					"Mr. and Mrs. Petrenko; m; Dear Mr. and Mrs. Petrenko," })
	void greetsByTitleNameAndKind(String name, String gender, String salutation) {
		LetterAssert.assertThatLetter(AnswersMother.answers().person(name, gender)).beginsWith(salutation);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "-",
			value = { "dr Anna Kot; f; Szanowna Pani Doktor!", "Prof. dr hab. Jan Lis; m; Szanowny Panie Profesorze!",
					"adw. red. Jan Lis; m; Szanowny Panie Mecenasie!", "dr A. Kot; -; Szanowni Państwo!",
					"mgr Anna Kot; f; Szanowna Pani!", "Jan Lis; m; Szanowny Panie!", "J. Lis; x; Szanowni Państwo!" })
	void greetsInPolishWithoutASurname(String name, String gender, String salutation) { // K1
		LetterAssert.assertThatLetter(AnswersMother.answers().language("pl").person(name, gender))
			.beginsWith(salutation);
	}

	@Test
	void keepsTheWritersOwnSalutationExactly() {
		LetterAssert.assertThatLetter(AnswersMother.answers().salutation("Dear Tom"))
			.beginsWith("Dear Tom")
			.says("With kind regards\n");
	}

	@Test
	void greetsACompany() {
		LetterAssert.assertThatLetter(AnswersMother.answers().company("Harbour Café Ltd", null))
			.beginsWith("Dear all at Harbour Café Ltd,");
		LetterAssert.assertThatLetter(AnswersMother.answers().company("Harbour Café Ltd", null).warmth("formal"))
			.beginsWith("Dear Sir or Madam,")
			.says("Yours faithfully,");
		LetterAssert.assertThatLetter(AnswersMother.answers().company("Harbour Café Ltd", "Mr Ian Poole"))
			.beginsWith("Dear Mr Poole,")
			.says("Mr Ian Poole\nHarbour Café Ltd\nUnit 4, Dock Road");
	}

	@Test
	void namesPersonAndCompanyInTheOrderOfTheLanguage() { // K1
		AnswersMother poole = AnswersMother.answers().company("Harbour Café Ltd", "Ian Poole");
		LetterAssert.assertThatLetter(poole.language("en-US")).says("Ian Poole\nHarbour Café Ltd\n");
		LetterAssert.assertThatLetter(poole.language("pl")).says("Harbour Café Ltd\nIan Poole\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "en-GB; 28 February 2027; Dear Mr Keane,; £85.00",
			"en-US; February 28, 2027; Dear Mr. Keane:; £85.00", "en-IE; 28 February 2027; Dear Mr Keane,; £85.00",
			"en-CA; February 28, 2027; Dear Mr. Keane,; £85.00", "en-AU; 28 February 2027; Dear Mr Keane,; GBP 85.00",
			"en-IN; 28 February 2027; Dear Mr Keane,; £85.00" })
	void followsTheRegion(String language, String date, String salutation, String amount) { // K1
		LetterAssert.assertThatLetter(AnswersMother.answers().language(language).goodwill(AnswersMother.refund()))
			.beginsWith(salutation)
			.says("on " + date, "refunding you ");
	}

	@ParameterizedTest
	@CsvSource({ "en-GB, apologise", "en-US, apologize", "en-CA, apologize", "en-AU, apologise" })
	void spellsAsTheRegionDoes(String language, String word) { // K1
		LetterAssert.assertThatLetter(AnswersMother.answers().language(language).warmth("formal")).says("we " + word);
	}

	@Test
	void writesIndianMoneyTheIndianWay() { // K1
		Answers.Goodwill lakh = new Answers.Goodwill("refund", "125000", "INR", null, null, null);
		LetterAssert.assertThatLetter(AnswersMother.answers().language("en-IN").goodwill(lakh)).says("₹1,25,000.");
	}

	@Test
	void speaksAsAFirmWhenNobodySigns() {
		Answers.Sender firm = new Answers.Sender("Brightwater Plumbing", null, null, null, List.of(), null, null);
		LetterAssert.assertThatLetter(AnswersMother.answers().sender(firm)).saysNothingOf(" I ").says("we wish you");
	}

	@Test
	void listsWhatIsEnclosedAndHowTheLetterTravels() { // A13
		LetterAssert
			.assertThatLetter(
					AnswersMother.answers().delivery("By registered post").enclosures("final account", "service log"))
			.says("By registered post\n\nThomas Keane", "Enclosures: final account; service log");
	}

	@Test
	void namesTheServiceInTheSubjectWithoutItsFullStop() {
		Assertions
			.assertThat(LetterAssert.compose(AnswersMother.answers().service("garden design.")).letter().subject())
			.isEqualTo("Garden design: ending on 28 February 2027");
	}

	@Test
	void speaksOfADayThatHasPassedAsPast() { // A2
		AnswersMother past = AnswersMother.answers().dates("2027-02-01", "2027-01-15");
		Assertions.assertThat(LetterAssert.compose(past.service("audit")).letter().subject())
			.isEqualTo("Audit: ended on 15 January 2027");
	}

	@Test
	void namesTheAgreementInTheSubjectWithoutAService() {
		Answers.Practical agreed = new Answers.Practical("service agreement 2024/17", null, null, null, null, null,
				null, null, null, null, null, null, null, null, null);
		Assertions
			.assertThat(
					LetterAssert.compose(AnswersMother.answers().service(null).practical(agreed)).letter().subject())
			.isEqualTo("Service agreement 2024/17: ending on 28 February 2027");
	}

}
