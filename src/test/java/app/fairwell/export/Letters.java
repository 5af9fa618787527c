package app.fairwell.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.fairwell.letter.Letter;
import app.fairwell.letter.LetterKind;
import app.fairwell.letter.Section;
import app.fairwell.letter.SectionKind;
import app.fairwell.support.TrialTexts;

/**
 * Letters to set.
 */
final class Letters {

	private Letters() {
	}

	/**
	 * A letter of 290 words in the body, with everything a letter can have.
	 * @return the letter
	 */
	static Letter ordinary() {
		return letter(List.of("Mr Thomas Keane", "22 Mill Lane", "Headingley", "Leeds LS6 2AB"), List.of(new Section(
				SectionKind.THANKS,
				"Thank you for choosing Brightwater Plumbing four years ago, and for the patience you have shown our engineers, Sam and Priya above all, who have always spoken warmly of the welcome they found at Mill Lane."),
				new Section(SectionKind.DECISION,
						"I am writing to let you know that Brightwater Plumbing will no longer provide boiler maintenance for you from 28 February 2027. We have thought about this carefully, and the decision is final."),
				new Section(SectionKind.FRAME,
						"The reason lies with us. Our customer base has grown faster than we can serve it well, and we cannot give your work the time it deserves. Two of your last three appointments were put off because our engineer was elsewhere, and that is not the service you were promised when you came to us."),
				new Section(SectionKind.GOODWILL,
						"With our thanks for your custom we are returning £85.00 to you, the full price of the last visit. It will reach you by bank transfer within ten working days, and you need do nothing to receive it."),
				new Section(SectionKind.APOLOGY,
						"I am sorry that we could not be the company you needed. We like to think that our service suits everyone; here it did not, and I regret the mornings you spent waiting for us."),
				new Section(SectionKind.PRACTICAL,
						"The service agreement BM-2231 ends on the same day. The annual safety check due in January will still be done as planned, and we will post the certificate to you. The key to the boiler room will come back to you by registered post. After that day you can reach Ana Byrne at ana@brightwater.example with any question about your records, which we keep for six years."),
				new Section(SectionKind.ALTERNATIVES,
						"Northside Heating, Mill Lane Gas Services and Harrogate Boiler Care all look after homes like yours, and each of them will be able to pick up where we leave off. I wish you good luck with whichever you choose."),
				new Section(SectionKind.CLOSING,
						"It was a pleasure to work for you, and I wish you and your family well.")));
	}

	/**
	 * A letter for two pages.
	 * @return the letter
	 */
	static Letter twoPages() {
		Letter letter = ordinary();
		String text = letter.sections().get(5).text();
		return letter.withSections(List.of(letter.sections().get(0), letter.sections().get(1), letter.sections().get(2),
				new Section(SectionKind.PRACTICAL,
						text + "\n\n" + text + "\n\n" + text + "\n\n" + text + "\n\n" + text),
				letter.sections().get(6), letter.sections().get(7)));
	}

	/**
	 * A letter with Polish, Kazakh and Vietnamese names, and with letters whose marks
	 * stand alone.
	 * @return the letter
	 */
	static Letter eastern() {
		return letter(List.of("Әсел Ғабитқызы Қуанышева", "Małgorzata Świętosławska", "ул. Өтеген батыр, 17-үй"), List
			.of(new Section(SectionKind.DECISION,
					"Zażółć gęślą jaźń. Һ Ұ Ү Ң Ә Ө Қ Ғ І. Nguyễn Thị Ánh, q\u0323\u0304 and x\u0304, ₹1,25,000, 85 000 ₸, €85, “well-known” — fine.")));
	}

	/**
	 * A trial letter.
	 * @param tag its language and region, or its language
	 * @return the letter
	 */
	static Letter trial(String tag) {
		Locale language = Locale.forLanguageTag(tag);
		Map<String, List<String>> parts = TrialTexts.letter(language.getLanguage());
		List<String> from = parts.get("from");
		String body = String.join("\n\n", parts.get("p")) + "\n\n" + one(parts, "words");
		return new Letter(LetterKind.TERMINATION, language,
				new Letter.Letterhead(from.get(0), from.subList(1, 3), from.subList(3, 4)), parts.get("to").get(0),
				parts.get("to"), null, one(parts, "date"), one(parts, "subject"), one(parts, "salute"),
				List.of(new Section(SectionKind.DECISION, body)), one(parts, "close"), parts.get("sign"),
				parts.get("encl"), new Letter.Furniture(
						one(parts, "page").replace("{0}", "{page}").replace("{1}", "{pages}"), one(parts, "title")));
	}

	private static String one(Map<String, List<String>> parts, String part) {
		return parts.get(part).get(0);
	}

	static Letter letter(List<String> recipient, List<Section> sections) {
		return new Letter(LetterKind.TERMINATION, Locale.UK,
				new Letter.Letterhead("Brightwater Plumbing", List.of("1 High Street", "Leeds LS1 4DY"),
						List.of("hello@brightwater.example", "0113 496 0123")),
				recipient.get(0), recipient, null, "Leeds, 1 February 2027",
				"Your boiler maintenance ends on 28 February 2027", "Dear Mr Keane,", sections, "Yours sincerely,",
				List.of("Ana Byrne", "Owner"), List.of("Enclosure: final statement of account"),
				new Letter.Furniture("Page {page} of {pages}", "DRAFT"));
	}

}
