package app.fairwell.draft;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.fairwell.customer.FoldedText;
import app.fairwell.letter.Answers;
import app.fairwell.letter.Framing;
import app.fairwell.letter.Gap;
import app.fairwell.letter.Letter;
import app.fairwell.letter.LetterText;
import app.fairwell.letter.Section;
import app.fairwell.letter.SectionKind;

/**
 * Looks for the few things that may never leave the house (product.md F5).
 */
final class ReleaseCheck {

	/** So many words of a note in a row are no chance (product.md F5). */
	private static final int IN_A_ROW = 4;

	/** Everything but letters, their marks and numbers. */
	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private final DraftView draft;

	private final Letter letter;

	private final List<String> notes;

	private final String words;

	private ReleaseCheck(DraftView draft, Letter letter, List<String> notes) {
		this.draft = draft;
		this.notes = notes;
		this.letter = letter;
		this.words = folded(LetterText.of(letter));
	}

	/**
	 * What stops the release of a letter.
	 * @param draft the draft
	 * @param letter the letter as it would be released
	 * @param notes all that is private about it
	 * @return the stops, none for a letter that may go, each with the section in which it
	 * is found, if it is in one
	 */
	static Map<ReleaseStop, Optional<SectionKind>> stops(DraftView draft, Letter letter, List<String> notes) {
		ReleaseCheck check = new ReleaseCheck(draft, letter, notes);
		Map<ReleaseStop, Optional<SectionKind>> stops = new EnumMap<>(ReleaseStop.class);
		if (letter.sections().isEmpty()) {
			stops.put(ReleaseStop.EMPTY, Optional.empty());
		}
		if (Gap.in(LetterText.of(letter))) {
			stops.put(ReleaseStop.UNFINISHED, Optional.empty());
		}
		check.put(ReleaseStop.REFERRAL_UNDER_ATTITUDE, check.names(), stops);
		check.put(ReleaseStop.PRIVATE_WORDS, check.privateWords(), stops);
		return stops;
	}

	private void put(ReleaseStop stop, List<String> found, Map<ReleaseStop, Optional<SectionKind>> stops) {
		if (!found.isEmpty()) {
			stops.put(stop,
					this.letter.sections()
						.stream()
						.filter((part) -> found.stream().anyMatch(folded(part.text())::contains))
						.map(Section::kind)
						.findFirst());
		}
	}

	/** What recommends somebody else under a framing that recommends nobody, folded. */
	private List<String> names() {
		if (!this.draft.isUnder(Framing.ATTITUDE)) {
			return List.of();
		}
		Stream<String> named = this.draft.answers().alternatives().stream().filter(this::says);
		Stream<String> told = this.letter.sections()
			.stream()
			.filter((part) -> part.kind() == SectionKind.ALTERNATIVES)
			.map(Section::text);
		return Stream.concat(named, told).map(ReleaseCheck::folded).toList();
	}

	/** What stands in private notes too, folded. */
	private List<String> privateWords() {
		String typed = openWords();
		return this.notes.stream()
			.flatMap(ReleaseCheck::passages)
			.filter(this::says)
			.map(ReleaseCheck::folded)
			.filter((passage) -> !typed.contains(passage))
			.toList();
	}

	/** What the writer typed for the letter itself may stand in a note too. */
	private String openWords() {
		Answers answers = this.draft.answers();
		Stream<?> typed = Stream
			.of(Stream.of(answers.customer(), answers.sender(), answers.goodwill()),
					Stream.of(answers.practical(), answers.winBack()),
					Stream.of(answers.service(), answers.place(), answers.delivery()), answers.situations().stream(),
					answers.alternatives().stream(), answers.enclosures().stream())
			.flatMap((texts) -> texts);
		return folded(typed.map(String::valueOf).collect(Collectors.joining("\n")));
	}

	/** A whole note if it is short, else every few words of it. */
	private static Stream<String> passages(String note) {
		List<String> words = List.of(folded(note).strip().split(" "));
		if (words.get(0).isEmpty()) {
			return Stream.empty();
		}
		int last = Math.max(0, words.size() - IN_A_ROW);
		return Stream.iterate(0, (start) -> start <= last, (start) -> start + 1)
			.map((start) -> String.join(" ", words.subList(start, Math.min(words.size(), start + IN_A_ROW))));
	}

	private boolean says(String passage) {
		String folded = folded(passage);
		return !folded.isBlank() && this.words.contains(folded);
	}

	/** Words without case and accents, a space around each. */
	private static String folded(String text) {
		return " " + BETWEEN.matcher(FoldedText.of(text)).replaceAll(" ").strip() + " ";
	}

}
