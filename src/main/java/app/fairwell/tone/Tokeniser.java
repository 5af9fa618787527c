package app.fairwell.tone;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a sentence apart into words and punctuation marks.
 */
final class Tokeniser {

	private static final int FEWEST_CAPITALS = 2;

	static final String QUOTE = "\"";

	static final String DASH = "–";

	private static final String APOSTROPHES = "'’ʼ`´‘";

	private static final String HYPHENS = "-‐‑";

	private final Fold fold;

	Tokeniser(Fold fold) {
		this.fold = fold;
	}

	List<Token> tokens(String text, int from, int to) {
		List<Token> tokens = new ArrayList<>();
		int index = from;
		while (index < to) {
			int letter = text.codePointAt(index);
			int next = index + Character.charCount(letter);
			if (isWordPart(letter)) {
				next = endOfWord(text, index, to);
				addWord(tokens, text, index, next);
			}
			else if (!isSpace(letter)) {
				next = endOfMark(text, index, to);
				String mark = mark(text, index, next, to);
				tokens.add(new Token(false, index, next, mark, mark, false, false));
			}
			index = next;
		}
		return withQuotes(tokens);
	}

	static boolean isSpace(int letter) {
		return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
	}

	static boolean isWordPart(int letter) {
		if (letter < 128) {
			return Character.isLetterOrDigit(letter);
		}
		return switch (Character.getType(letter)) {
			case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK,
					Character.FORMAT ->
				true;
			default -> Character.isLetterOrDigit(letter);
		};
	}

	private static int endOfWord(String text, int start, int to) {
		int index = start;
		while (index < to) {
			int letter = text.codePointAt(index);
			if (!isWordPart(letter) && !joins(text, index, start, to)) {
				break;
			}
			index += Character.charCount(letter);
		}
		return index;
	}

	private static boolean joins(String text, int index, int start, int to) {
		if (index == start || index + 1 >= to) {
			return false;
		}
		char mark = text.charAt(index);
		char before = text.charAt(index - 1);
		int after = text.codePointAt(index + 1);
		if (APOSTROPHES.indexOf(mark) >= 0) {
			return isWordPart(before) && Character.isLetter(after);
		}
		if (HYPHENS.indexOf(mark) >= 0) {
			return isWordPart(before) && Character.isLetterOrDigit(after);
		}
		return (mark == '.' || mark == ',' || mark == ':') && Character.isDigit(before) && Character.isDigit(after);
	}

	private void addWord(List<Token> tokens, String text, int start, int end) {
		String word = text.substring(start, end);
		String exact = this.fold.exact(word);
		if (!exact.isEmpty()) {
			tokens.add(new Token(true, start, end, exact, this.fold.folded(exact), isCapitals(word), false));
		}
	}

	private static boolean isCapitals(String word) {
		return word.length() >= FEWEST_CAPITALS && word.codePoints().allMatch(Character::isUpperCase);
	}

	private static int endOfMark(String text, int start, int to) {
		int end = start + Character.charCount(text.codePointAt(start));
		if (text.charAt(start) == '.') {
			while (end < to && text.charAt(end) == '.') {
				end++;
			}
		}
		return end;
	}

	private static String mark(String text, int start, int end, int to) {
		char mark = text.charAt(start);
		return switch (mark) {
			case '“', '”', '„', '‟', '«', '»', '"', '＂' -> QUOTE;
			case '‘', '’', '`', '´' -> "'";
			case '–', '—', '―', '−' -> DASH;
			case '-' -> (end < to && isSpace(text.charAt(end))) ? DASH : "-";
			case '…' -> "…";
			case '.' -> (end - start > 1) ? "…" : ".";
			case '।', '॥', '|' -> ".";
			case '！' -> "!";
			case '？' -> "?";
			default -> text.substring(start, end);
		};
	}

	/** A title or a name is somebody else's word, unless nothing else is said. */
	private static List<Token> withQuotes(List<Token> tokens) {
		List<Token> marked = new ArrayList<>(tokens);
		int open = -1;
		for (int i = 0; i < tokens.size(); i++) {
			if (!tokens.get(i).is(QUOTE)) {
				continue;
			}
			if (open >= 0) {
				marked.subList(open + 1, i).replaceAll((token) -> token.asQuoted(true));
				open = -1;
			}
			else {
				open = i;
			}
		}
		boolean nothingElse = marked.stream().noneMatch((token) -> token.isWord() && !token.quoted());
		return nothingElse ? tokens : marked;
	}

}
