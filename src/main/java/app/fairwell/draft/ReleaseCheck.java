package app.fairwell.draft;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.fairwell.customer.FoldedText;
import app.fairwell.letter.Answers;
import app.fairwell.letter.Framing;
import app.fairwell.letter.Gap;
import app.fairwell.letter.Letter;
import app.fairwell.letter.LetterText;
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
	 * @return the stops, none for a letter that may go
	 */
	static Set<ReleaseStop> stops(DraftView draft, Letter letter, List<String> notes) {
		ReleaseCheck check = new ReleaseCheck(draft, letter, notes);
		Set<ReleaseStop> stops = EnumSet.noneOf(ReleaseStop.class);
		add(ReleaseStop.EMPTY, letter.sections().isEmpty(), stops);
		add(ReleaseStop.UNFINISHED, Gap.in(LetterText.of(letter)), stops);
		add(ReleaseStop.REFERRAL_UNDER_ATTITUDE, check.refersUnderAttitude(), stops);
		add(ReleaseStop.PRIVATE_WORDS, check.tellsNotes(), stops);
		return stops;
	}

	private static void add(ReleaseStop stop, boolean found, Set<ReleaseStop> stops) {
		if (found) {
			stops.add(stop);
		}
	}

	private boolean refersUnderAttitude() {
		boolean named = this.draft.answers().alternatives().stream().anyMatch(this::says)
				|| this.letter.sections().stream().anyMatch((part) -> part.kind() == SectionKind.ALTERNATIVES);
		return this.draft.isUnder(Framing.ATTITUDE) && named;
	}

	private boolean tellsNotes() {
		String typed = openWords();
		return this.notes.stream()
			.flatMap(ReleaseCheck::passages)
			.anyMatch((passage) -> says(passage) && !typed.contains(folded(passage)));
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
