package app.fairwell.letter;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Practical details, typed as people type them: as things, as what to do, as what becomes
 * of them (product.md A13, A14).
 */
class TypedWordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"openWork; finish the bathroom; You can still count on us to finish the bathroom.",
			"openWork; Repair the pump on 12 May; You can still count on us to repair the pump on 12 May.",
			"openWork; repair of the pump; You can still count on us for the repair of the pump.",
			"openWork; the delivery at 7am; You can still count on us for the delivery at 7am.",
			"handover; talk to your new plumber; To make the change easy, we will talk to your new plumber.",
			"handover; a summary for whoever comes next; we will provide a summary for whoever comes next.",
			"property; return your keys; We will return your keys.",
			"property; the keys by 9am on Friday; We will hand back the keys by 9am on Friday.",
			"records; email you the plans; We will email you the plans.",
			"notice; with immediate effect; Our work for you ends with immediate effect.",
			"notice; with 30 days' notice; Our work for you ends with 30 days' notice.",
			"notice; 30 days' written notice; We are giving you 30 days' written notice.",
			"finalInvoice; Will be sent in the last week of March.; Our final invoice will be sent in the last week of March.",
			"finalInvoice; May 31; Our final invoice will reach you on May 31.",
			"contact; call the office on 01947 600000; please call the office on 01947 600000.",
			"contact; Will Smith, 9am to 5pm; please contact Will Smith, 9am to 5pm.",
			"fees; £85 is still due; £85 is still due." })
	void areFittedIntoASentence(String field, String words, String sentence) {
		LetterAssert.assertThatLetter(AnswersMother.answers().practical(practical(Map.of(field, words))))
			.says(sentence);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "openWork; dokończyć łazienkę; zobowiązujemy się jeszcze dokończyć łazienkę.",
					"notice; natychmiast; Kończymy współpracę natychmiast.",
					"property; zwrócić klucze; Zadbamy o to, żeby zwrócić klucze.",
					"finalInvoice; zostanie wysłana w marcu; Ostatnia faktura zostanie wysłana w marcu.",
					"contact; zadzwonić do biura; proszę zadzwonić do biura." })
	void areFittedIntoAPolishSentence(String field, String words, String sentence) {
		LetterAssert.assertThatLetter(AnswersMother.answers().language("pl").practical(practical(Map.of(field, words))))
			.says(sentence);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "hi; property; चाबी लौटाना; यह हमारी ज़िम्मेदारी रहेगी: चाबी लौटाना।",
					"hi; notice; तत्काल प्रभाव से; यह निर्णय तत्काल प्रभाव से लागू होगा।",
					"bn; property; চাবি ফেরত দেওয়া; এই দায়িত্ব আমাদের রইল: চাবি ফেরত দেওয়া।",
					"bn; notice; অবিলম্বে; এই সিদ্ধান্ত কার্যকর হচ্ছে অবিলম্বে।",
					"te; property; మీ తాళం చెవి తిరిగి ఇవ్వడం; మీ తాళం చెవి తిరిగి ఇవ్వడం మా బాధ్యత.",
					"te; notice; తక్షణమే; మా ఈ నిర్ణయం తక్షణమే అమల్లోకి వస్తుంది.",
					"kk; property; кілтіңізді қайтару; Міндетіміз – кілтіңізді қайтару.",
					"kk; notice; дереу; Бұл шешім дереу күшіне енеді." })
	void areFittedIntoASentenceOfEachLanguage(String language, String field, String words, String sentence) {
		LetterAssert
			.assertThatLetter(AnswersMother.answers().language(language).practical(practical(Map.of(field, words))))
			.says(sentence);
	}

	private static Answers.Practical practical(Map<String, String> typed) {
		return new Answers.Practical(null, null, typed.get("notice"), null, typed.get("openWork"), null,
				typed.get("fees"), typed.get("finalInvoice"), null, typed.get("property"), typed.get("records"),
				typed.get("handover"), null, null, typed.get("contact"));
	}

}
