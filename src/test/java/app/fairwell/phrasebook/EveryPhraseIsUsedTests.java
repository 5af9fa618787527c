package app.fairwell.phrasebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.fairwell.letter.Answers;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.ComposedLetter;
import app.fairwell.letter.Letter;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.LetterKind;
import app.fairwell.letter.LetterText;
import app.fairwell.letter.Reaction;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * A phrase that no letter says is dead weight for every translator (product.md K3). The
 * test composes letters in a language whose phrases are their own keys, and looks for
 * each key.
 */
class EveryPhraseIsUsedTests {

	private static final String ROOT = "/phrasebook-echo";

	private static final Pattern SAID = Pattern.compile("⟦([a-z.-]+)⟧");

	@Test
	void saysEveryPhraseInSomeLetter() throws IOException {
		KeyCatalogue catalogue = KeyCatalogue.read("/phrasebook/keys.yaml");
		writeEchoLanguage(catalogue);
		LetterComposer composer = new LetterComposer(Phrasebooks.read(ROOT));
		Set<String> said = new TreeSet<>();
		for (Answers answers : variety()) {
			ComposedLetter letter = composer.preview(answers, AnswersMother.TODAY);
			SAID.matcher(everyWordOf(letter.letter()) + besides(answers, composer))
				.results()
				.forEach((match) -> said.add(match.group(1)));
		}
		Assertions.assertThat(said).containsExactlyInAnyOrderElementsOf(catalogue.keys().keySet());
	}

	private static String everyWordOf(Letter letter) {
		return LetterText.of(letter) + letter.furniture() + letter.translation();
	}

	private static String besides(Answers answers, LetterComposer composer) {
		if (LetterKind.WIN_BACK.id().equals(answers.kind())) {
			return composer.callSheet(answers, AnswersMother.TODAY, "xx").toString();
		}
		return Stream.of(Reaction.values())
			.flatMap((reaction) -> Stream.of("2027-02-02", "2028-01-01")
				.map((day) -> composer.reply(answers, AnswersMother.TODAY, reaction, LocalDate.parse(day)).toString()))
			.collect(Collectors.joining());
	}

	private static void writeEchoLanguage(KeyCatalogue catalogue) throws IOException {
		Path root = Path.of("target/test-classes" + ROOT);
		Files.createDirectories(root.resolve("xx"));
		Files.writeString(root.resolve("languages.yaml"), "xx:\n  tags: [xx, yy]\n");
		Files.copy(Path.of("src/main/resources/phrasebook/keys.yaml"), root.resolve("keys.yaml"),
				StandardCopyOption.REPLACE_EXISTING);
		Files.copy(Path.of("src/main/resources/phrasebook/en/values.yaml"), root.resolve("xx/values.yaml"),
				StandardCopyOption.REPLACE_EXISTING);
		String phrases = catalogue.keys()
			.entrySet()
			.stream()
			.map((key) -> key.getKey() + ": '⟦" + key.getKey() + "⟧ " + slots(key.getValue()) + "'\n")
			.collect(Collectors.joining());
		for (String file : LanguageReader.FILES) {
			Files.writeString(root.resolve("xx/" + file + ".yaml"), file.equals("around") ? phrases : "");
		}
	}

	private static String slots(KeyCatalogue.Key key) {
		return key.example().keySet().stream().map((slot) -> "{" + slot + "}").collect(Collectors.joining(" "));
	}

	private static List<Answers> variety() {
		List<AnswersMother> letters = new ArrayList<>();
		for (String service : Arrays.asList("bookkeeping", "design of a house", "catering for your events",
				"the accounts", null)) {
			for (String since : Arrays.asList("2026", "2011", null)) {
				letters.add(base().service(service).since(since));
			}
			for (String end : List.of("2027-02-01", "2027-02-05", "2027-03-01", "2027-01-15")) {
				letters.add(base().service(service).dates("2027-02-01", end));
			}
		}
		for (String framing : List.of("capacity", "scope", "attitude")) {
			letters.add(base().reasons("unprofitable").framing(framing).alternatives());
		}
		letters.add(base().situations("a request for Sundays", "two late visits"));
		goodwills().forEach((goodwill) -> letters.add(base().goodwill(goodwill)));
		for (String paidBy : List.of("cheque, enclosed", "credited by Friday")) {
			letters.add(base().goodwill(new Answers.Goodwill("refund", "1", "GBP", null, paidBy, null)));
			letters.add(base().goodwill(new Answers.Goodwill("cancel-invoice", "1", "GBP", null, paidBy, null)));
		}
		letters.add(base().person("Dr Priya Raman", null));
		letters.add(base().person("Sam Doyle", null));
		letters.add(base().company("Harbour Café Ltd", null));
		letters.add(base().customer(null).sender(nobody()).reasons());
		letters.add(base().enclosures("final account").secondly("yy", Map.of()));
		letters.add(base().service(null).practical(practical("something of ours")));
		letters.add(base().practical(practical("on Friday")));
		letters.add(base().practical(practical("six years")));
		letters.add(base().practical(practical("no notice needed")));
		letters.add(base().practical(practical("nothing")));
		letters.add(base().practical(practical("write to you")));
		letters.add(base().practical(practical("with immediate effect")));
		letters.add(base().practical(practical("will be sent in March")));
		letters.addAll(winBacks());
		letters.add(AnswersMother.winBack().sender(nobody()));
		return letters.stream().map((mother) -> mother.language("xx").build()).toList();
	}

	private static List<AnswersMother> winBacks() {
		List<AnswersMother> letters = new ArrayList<>();
		for (String words : Arrays.asList("late visits", "because of late visits", "anger", "to be there",
				"repaint the hall", "We were late.", null)) {
			letters.add(winBack(words, null));
		}
		for (String leftOn : Arrays.asList("2027-01-28", "2026-08-01", null)) {
			letters.add(winBack(null, leftOn).service(null).since("2024"));
			letters.add(winBack(null, leftOn).service("the accounts"));
			letters.add(winBack(null, leftOn).service("design of a house").practical(practical("Ana")));
		}
		goodwills().forEach((goodwill) -> letters.add(winBack(null, null).goodwill(goodwill)));
		return letters;
	}

	private static AnswersMother winBack(String words, String leftOn) {
		return AnswersMother.winBack().winBack(new Answers.WinBack(words, words, words, words, words, leftOn));
	}

	private static AnswersMother base() {
		return AnswersMother.answers();
	}

	private static Answers.Sender nobody() {
		return new Answers.Sender(null, null, null, null, List.of(), null, null);
	}

	private static List<Answers.Goodwill> goodwills() {
		List<Answers.Goodwill> goodwills = new ArrayList<>();
		for (String type : List.of("refund", "cancel-invoice")) {
			for (String amount : Arrays.asList("85.00", null)) {
				for (String reference : Arrays.asList("2027-014", null)) {
					for (String covers : Arrays.asList("the last visit", null)) {
						String paidBy = (covers != null) ? "cheque" : null;
						goodwills.add(new Answers.Goodwill(type, amount, "GBP", reference, paidBy, covers));
					}
				}
			}
		}
		return goodwills;
	}

	private static Answers.Practical practical(String phrase) {
		return new Answers.Practical(phrase, phrase, phrase, phrase, phrase, phrase, phrase, phrase, phrase, phrase,
				phrase, phrase, phrase, phrase, phrase);
	}

}
