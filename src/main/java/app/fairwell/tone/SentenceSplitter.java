package app.fairwell.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds where sentences end. Neither ICU nor the JDK knows the abbreviations of six
 * languages, so it is our own: a mark, then a space, then no small letter, and no
 * abbreviation before.
 */
final class SentenceSplitter {

	/** A longer sentence is cut, so that work and answers stay bounded. */
	static final int MOST_TOKENS = 120;

	/** A line that is shorter and has no full stop is a line of its own. */
	private static final int WRAPPED_LINE = 50;

	private static final String CLOSERS = "\"”’»)]'";

	private final Tokeniser tokeniser;

	private final Fold fold;

	private final Set<String> noBreak;

	SentenceSplitter(Fold fold, Set<String> noBreak) {
		this.fold = fold;
		this.tokeniser = new Tokeniser(fold);
		this.noBreak = noBreak;
	}

	List<Sentence> sentences(String text) {
		List<Sentence> sentences = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			int end = endAt(text, start, i);
			if (end > 0) {
				add(sentences, text, start, end);
				start = end;
				i = end - 1;
			}
		}
		add(sentences, text, start, text.length());
		return sentences;
	}

	/** Where the sentence ends when it does so at this mark, or 0. */
	private int endAt(String text, int start, int index) {
		return switch (text.charAt(index)) {
			case '\n', '\u2028', '\u2029' -> isLineEnd(text, start, index) ? index + 1 : 0;
			case '।', '॥', '|', '!', '?', '…', '！', '？' -> afterClosers(text, index + 1);
			case '.' -> endsAtStop(text, start, index) ? afterClosers(text, index + 1) : 0;
			default -> 0;
		};
	}

	private static boolean isLineEnd(String text, int start, int index) {
		int next = index + 1;
		while (next < text.length() && text.charAt(next) != '\n' && Tokeniser.isSpace(text.charAt(next))) {
			next++;
		}
		if (next >= text.length() || text.charAt(next) == '\n') {
			return true;
		}
		int line = Math.max(start, text.lastIndexOf('\n', index - 1) + 1);
		return !Character.isLowerCase(text.codePointAt(next)) && index - line < WRAPPED_LINE;
	}

	private static int afterClosers(String text, int index) {
		int end = index;
		while (end < text.length() && ".!?…।".indexOf(text.charAt(end)) >= 0) {
			end++;
		}
		while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
			end++;
		}
		return end;
	}

	private boolean endsAtStop(String text, int start, int index) {
		int after = afterClosers(text, index + 1);
		if (after >= text.length()) {
			return true;
		}
		int next = after;
		while (next < text.length() && Tokeniser.isSpace(text.charAt(next)) && text.charAt(next) != '\n') {
			next++;
		}
		if (next >= text.length() || text.charAt(next) == '\n') {
			return true;
		}
		int letter = text.codePointAt(next);
		if (next == after) {
			return isForgottenSpace(text, index, letter);
		}
		return !Character.isLowerCase(letter) && !isAbbreviation(text, start, index);
	}

	private static boolean isForgottenSpace(String text, int index, int letter) {
		return Character.isUpperCase(letter) && index > 1 && Character.isLowerCase(text.charAt(index - 1))
				&& Character.isLowerCase(text.charAt(index - 2));
	}

	private boolean isAbbreviation(String text, int start, int index) {
		int from = index;
		while (from > start && !Tokeniser.isSpace(text.charAt(from - 1))
				&& "(\"„“«".indexOf(text.charAt(from - 1)) < 0) {
			from--;
		}
		String word = text.substring(from, index);
		boolean initial = word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
		return initial || this.noBreak.contains(this.fold.folded(this.fold.exact(word)));
	}

	private void add(List<Sentence> sentences, String text, int from, int to) {
		List<Token> tokens = this.tokeniser.tokens(text, from, to);
		for (int first = 0; first < tokens.size(); first += MOST_TOKENS) {
			List<Token> part = List.copyOf(tokens.subList(first, Math.min(tokens.size(), first + MOST_TOKENS)));
			int start = part.get(0).start();
			int end = part.get(part.size() - 1).end();
			sentences.add(new Sentence(start, end, text.substring(start, end), part));
		}
	}

}
