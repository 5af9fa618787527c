package app.fairwell.tone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds a text against what the form knows: exact, and therefore always sure. Under the
 * attitude framing nobody is named (product.md A11); private notes stay in the house
 * (A5).
 */
final class DataCheck {

	static final String PRIVATE_WORDS = "private-words";

	/** So many words of a note in a row are that note (product.md F5). */
	private static final int WORDS_IN_A_ROW = 4;

	/** An inflected name differs from the typed one by an ending of so many letters. */
	private static final int LONGEST_ENDING = 3;

	private final LanguageRules rules;

	private final List<List<String>> names;

	private final Set<List<String>> notes = new HashSet<>();

	DataCheck(LanguageRules rules, ToneContext context) {
		this.rules = rules;
		this.names = context.isAttitude()
				? context.known().alternatives().stream().map(this::words).filter((name) -> !name.isEmpty()).toList()
				: List.of();
		context.known().privateNotes().forEach((note) -> addNote(words(note)));
	}

	private List<String> words(String text) {
		return this.rules.sentences(text)
			.stream()
			.flatMap((sentence) -> sentence.tokens().stream())
			.filter(Token::isWord)
			.map(Token::folded)
			.toList();
	}

	private void addNote(List<String> words) {
		if (!words.isEmpty() && words.size() < WORDS_IN_A_ROW) {
			this.notes.add(words);
		}
		for (int i = 0; i + WORDS_IN_A_ROW <= words.size(); i++) {
			this.notes.add(List.copyOf(words.subList(i, i + WORDS_IN_A_ROW)));
		}
	}

	List<Finding> findings(List<Sentence> sentences) {
		List<Finding> findings = new ArrayList<>();
		if (!this.names.isEmpty() || !this.notes.isEmpty()) {
			sentences.forEach((sentence) -> add(sentence, findings));
		}
		return findings;
	}

	private void add(Sentence sentence, List<Finding> findings) {
		List<Token> words = sentence.tokens().stream().filter(Token::isWord).toList();
		for (int i = 0; i < words.size(); i++) {
			for (List<String> name : this.names) {
				if (isName(name, words, i)) {
					findings.add(finding(sentence, words.get(i), words.get(i + name.size() - 1),
							"referral-under-attitude", "named-alternative", "referral-under-attitude.names"));
				}
			}
			int length = lengthOfNote(words, i);
			if (length > 0) {
				findings.add(finding(sentence, words.get(i), words.get(i + length - 1), PRIVATE_WORDS, "note",
						"letter.private-words"));
				i += length - 1;
			}
		}
	}

	private boolean isName(List<String> name, List<Token> words, int start) {
		if (start + name.size() > words.size()) {
			return false;
		}
		for (int i = 0; i < name.size(); i++) {
			if (!isForm(name.get(i), words.get(start + i).folded())) {
				return false;
			}
		}
		return true;
	}

	private boolean isForm(String typed, String word) {
		int stem = Math.max(LONGEST_ENDING + 1, typed.length() - 1);
		return word.equals(typed) || (!this.rules.language().equals("en") && typed.length() > LONGEST_ENDING
				&& word.length() <= typed.length() + LONGEST_ENDING
				&& word.startsWith(typed.substring(0, Math.min(stem, typed.length()))));
	}

	private int lengthOfNote(List<Token> words, int start) {
		for (int length = Math.min(WORDS_IN_A_ROW, words.size() - start); length > 0; length--) {
			if (this.notes.contains(words.subList(start, start + length).stream().map(Token::folded).toList())) {
				return length;
			}
		}
		return 0;
	}

	private static Finding finding(Sentence sentence, Token first, Token last, String family, String id, String why) {
		return new Finding(first.start(), last.end(), sentence.words(), family, family + "/" + id, Level.MUST_CHANGE,
				why, List.of(""));
	}

}
