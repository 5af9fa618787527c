package app.fairwell.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.fairwell.phrasebook.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Says what happens to what is open, a sentence for each detail that is filled in: a
 * paragraph for the terms, one for the work, one for money, one for things and papers
 * (product.md A13).
 */
final class PracticalWriter implements SectionWriter {

	private static final int SHORT = 3;

	private static final int ONE_PARAGRAPH = 3;

	@Override
	public SectionKind kind() {
		return SectionKind.PRACTICAL;
	}

	@Override
	public @Nullable String write(Telling telling) {
		Answers.Practical given = telling.request().practical();
		Stream<String> terms = sentences(telling, "agreement", given.agreement(), "services", given.services(),
				"notice", given.notice());
		Stream<String> work = sentences(telling, "finished-work", given.finishedWork(), "open-work", given.openWork(),
				"deadlines", given.deadlines());
		Stream<String> money = sentences(telling, "fees", given.fees(), "final-invoice", given.finalInvoice(),
				"prepaid-return", given.prepaidReturn());
		Stream<String> things = sentences(telling, "property", given.property(), "records", given.records(), "handover",
				given.handover(), "retention", given.retention(), "continuing-duties", given.continuingDuties(),
				"contact", given.contact());
		return paragraphs(List.of(terms.toList(), work.toList(), money.toList(), things.toList()));
	}

	private static Stream<String> sentences(Telling telling, @Nullable String... namesAndWords) {
		Stream.Builder<String> sentences = Stream.builder();
		for (int i = 0; i < namesAndWords.length; i += 2) {
			String name = Objects.requireNonNull(namesAndWords[i]);
			String words = namesAndWords[i + 1];
			if (words != null && (name.equals("fees") || !telling.isNothing(words))) {
				sentences.add(sentence(telling, name, words));
			}
		}
		return sentences.build();
	}

	private static String sentence(Telling telling, String name, String typed) {
		Sentences sentences = telling.sentences();
		String inside = sentences.inside(typed);
		String variant = variant(telling, name, inside);
		if (!variant.equals(".does") && telling.isSentence(typed) && !isNothing(telling, name, typed)) {
			return telling.whole(typed);
		}
		String words = (name.equals("contact") && variant.isEmpty()) ? typed : inside;
		String said = telling.say("practical." + name + variant,
				telling.slots().with("words", words).with("end", telling.endDate()));
		return sentences.capital(said);
	}

	/** "Nothing is due" says what our own sentence says better. */
	private static boolean isNothing(Telling telling, String name, String typed) {
		return name.equals("fees") && typed.strip().split(" ").length <= SHORT && telling.is("none", typed);
	}

	private static String variant(Telling telling, String name, String words) {
		return switch (name) {
			case "fees" -> fees(telling, words);
			case "notice" -> telling.is("notice-how", words) ? ".how" : telling.is("notice", words) ? ".said" : "";
			case "final-invoice" -> telling.is("predicate", words) ? ".does" : telling.is("when", words) ? ".when" : "";
			case "open-work", "property", "records", "handover" -> telling.isDeed(words) ? ".deed" : "";
			case "contact" -> telling.is("ask", words) ? ".ask" : "";
			case "retention" -> telling.is("span", words) ? ".span" : "";
			default -> "";
		};
	}

	private static String fees(Telling telling, String words) {
		if (telling.is("none", words)) {
			return ".none";
		}
		return telling.is("no", words) ? ".no" : "";
	}

	/** Groups share a paragraph as long as it stays short. */
	private static @Nullable String paragraphs(List<List<String>> groups) {
		List<List<String>> paragraphs = new ArrayList<>();
		for (List<String> group : groups.stream().filter((sentences) -> !sentences.isEmpty()).toList()) {
			List<String> last = paragraphs.isEmpty() ? List.of() : paragraphs.get(paragraphs.size() - 1);
			if (paragraphs.isEmpty() || last.size() + group.size() > ONE_PARAGRAPH) {
				paragraphs.add(new ArrayList<>(group));
			}
			else {
				last.addAll(group);
			}
		}
		String said = paragraphs.stream()
			.map((sentences) -> String.join(" ", sentences))
			.collect(Collectors.joining("\n\n"));
		return said.isEmpty() ? null : said;
	}

}
