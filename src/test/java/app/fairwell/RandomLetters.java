package app.fairwell;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.fairwell.letter.Framing;
import app.fairwell.letter.Reason;
import app.fairwell.letter.Warmth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random bodies of letters. Every word of a private note starts with {@value #SECRET},
 * which no other word has.
 */
final class RandomLetters {

	static final String SECRET = "qzjxvk";

	private RandomLetters() {
	}

	static Arbitrary<Map<String, Object>> bodies() {
		return Combinators
			.combine(customers(), reasons(), framings(), goodwill(), names().list().ofMaxSize(3),
					sentences().list().ofMaxSize(2), notes(), letters())
			.as((customer, reasons, framing, goodwill, alternatives, situations, notes, letter) -> {
				Map<String, Object> body = new LinkedHashMap<>(letter);
				body.put("kind", "termination");
				body.put("customer", customer);
				body.put("reasons", reasons);
				body.put("framing", framing);
				body.put("goodwill", goodwill);
				body.put("alternatives", alternatives);
				body.put("situations", situations);
				body.put("privateNotes", notes);
				return body;
			});
	}

	/** The same, as letters that ask a customer back. */
	static Arbitrary<Map<String, Object>> winBacks() {
		Arbitrary<String> told = Arbitraries.oneOf(sentences(), names()).injectNull(0.3);
		return Combinators
			.combine(bodies(), told, told, told, told, told, Arbitraries.of("2027-01-28", "2026-08-01").injectNull(0.3))
			.as((body, wrong, cause, feelings, remedy, mission, leftOn) -> {
				Map<String, Object> winBack = new LinkedHashMap<>();
				winBack.put("whatWentWrong", wrong);
				winBack.put("cause", cause);
				winBack.put("feelings", feelings);
				winBack.put("remedy", remedy);
				winBack.put("mission", mission);
				winBack.put("leftOn", leftOn);
				body.put("kind", "win-back");
				body.put("winBack", winBack);
				return body;
			});
	}

	private static Arbitrary<Map<String, Object>> letters() {
		return Combinators.combine(Arbitraries.of("en-GB", "en-US", "en-IN", "en-CA"),
				Arbitraries.of(Arrays.stream(Warmth.values()).map(Warmth::id).toList()), sentences().injectNull(0.5),
				sentences().injectNull(0.5), Arbitraries.of("2027-02-28", "2027-12-31").injectNull(0.3))
			.as((language, warmth, property, contact, endDate) -> {
				Map<String, Object> practical = new LinkedHashMap<>();
				practical.put("property", property);
				practical.put("contact", contact);
				Map<String, Object> letter = new LinkedHashMap<>();
				letter.put("language", language);
				letter.put("warmth", warmth);
				letter.put("endDate", endDate);
				letter.put("practical", practical);
				return letter;
			});
	}

	private static Arbitrary<Map<String, Object>> customers() {
		Arbitrary<Map<String, Object>> people = names().map((name) -> Map.of("type", "person", "name", name));
		Arbitrary<Map<String, Object>> companies = names().map((name) -> Map.of("type", "company", "company", name));
		return Arbitraries.oneOf(people, companies);
	}

	private static Arbitrary<List<String>> reasons() {
		return Arbitraries.of(Arrays.stream(Reason.values()).map(Reason::id).toList())
			.list()
			.uniqueElements()
			.ofMinSize(1)
			.ofMaxSize(4);
	}

	private static Arbitrary<String> framings() {
		return Arbitraries.of(Arrays.stream(Framing.values()).map(Framing::id).toList()).injectNull(0.6);
	}

	private static Arbitrary<Map<String, Object>> goodwill() {
		Map<String, Object> refund = Map.of("type", "refund", "amount", "85.00", "currency", "GBP");
		Map<String, Object> cancelled = Map.of("type", "cancel-invoice", "amount", "140.00", "currency", "GBP",
				"reference", "2027-014");
		return Arbitraries.of(Map.of("type", "none"), refund, cancelled);
	}

	private static Arbitrary<String> names() {
		return word().list().ofMinSize(1).ofMaxSize(4).map((words) -> String.join(" ", words));
	}

	private static Arbitrary<String> sentences() {
		return word().list().ofMinSize(3).ofMaxSize(12).map((words) -> String.join(" ", words) + ".");
	}

	private static Arbitrary<List<String>> notes() {
		return word().map((word) -> SECRET + word.substring(1))
			.list()
			.ofMinSize(1)
			.ofMaxSize(8)
			.map((words) -> String.join(" ", words))
			.list()
			.ofMinSize(1)
			.ofMaxSize(3);
	}

	private static Arbitrary<String> word() {
		return Combinators
			.combine(Arbitraries.strings().withChars("ABCDEFGHIJKLMNOPRSTUVWXYZŁŚÉ").ofLength(1),
					Arbitraries.strings().withChars("abcdefghijklmnoprstuvwxyéłńя").ofMinLength(2).ofMaxLength(9))
			.as(String::concat);
	}

}
