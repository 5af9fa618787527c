package app.fairwell.tone;

import java.util.Map;

import com.ibm.icu.text.Normalizer2;

/**
 * Makes words comparable: without case, in one encoding, and without the differences that
 * people of a language do not type with care. Never changes what a word means, as far as
 * that can be had.
 */
final class Fold {

	private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();

	private static final Normalizer2 APART = Normalizer2.getNFDInstance();

	private static final String LATIN_LOOKS = "abcehikmoptxy";

	private static final String CYRILLIC_LOOKS = "авсенікмортху";

	/** Kazakh as it is typed on a Russian keyboard. */
	private static final Map<Character, Character> KAZAKH = Map.ofEntries(Map.entry('қ', 'к'), Map.entry('ң', 'н'),
			Map.entry('ғ', 'г'), Map.entry('ү', 'у'), Map.entry('ұ', 'у'), Map.entry('ө', 'о'), Map.entry('ә', 'а'),
			Map.entry('і', 'и'), Map.entry('ы', 'и'), Map.entry('һ', 'х'), Map.entry('ё', 'е'));

	private final String language;

	Fold(String language) {
		this.language = language;
	}

	/**
	 * A word in one encoding, without case, look-alikes of another script and invisible
	 * characters.
	 */
	String exact(String word) {
		if (isPlain(word)) {
			return hasCapital(word) ? lower(word) : word;
		}
		return ownScript(CASE.normalize(sameMarks(word)));
	}

	/**
	 * A word as {@link #exact} has it, and without what the language folds.
	 */
	String folded(String exact) {
		return switch (this.language) {
			case "hi" -> hindi(exact);
			case "bn" -> exact.replace("ৎ", "ত্");
			case "kk" -> kazakh(exact);
			default -> isPlain(exact) ? exact : withoutMarks(exact);
		};
	}

	private static boolean isPlain(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (word.charAt(i) >= 128) {
				return false;
			}
		}
		return true;
	}

	private static boolean hasCapital(String word) {
		return word.chars().anyMatch((letter) -> letter >= 'A' && letter <= 'Z');
	}

	private static String lower(String word) {
		StringBuilder lower = new StringBuilder(word);
		for (int i = 0; i < lower.length(); i++) {
			char letter = lower.charAt(i);
			if (letter >= 'A' && letter <= 'Z') {
				lower.setCharAt(i, (char) (letter + 32));
			}
		}
		return lower.toString();
	}

	private static String sameMarks(String word) {
		return word.replace('’', '\'')
			.replace('ʼ', '\'')
			.replace('´', '\'')
			.replace('‘', '\'')
			.replace('‐', '-')
			.replace('‑', '-');
	}

	private String ownScript(String word) {
		boolean latin = word.chars().anyMatch((letter) -> letter >= 'a' && letter <= 'z');
		boolean cyrillic = word.chars().anyMatch((letter) -> letter >= 'а' && letter <= 'ӿ');
		if (!latin || !cyrillic) {
			return word;
		}
		return this.language.equals("kk") ? changed(word, LATIN_LOOKS, CYRILLIC_LOOKS)
				: changed(word, CYRILLIC_LOOKS, LATIN_LOOKS);
	}

	private static String changed(String word, String from, String to) {
		StringBuilder changed = new StringBuilder(word);
		for (int i = 0; i < changed.length(); i++) {
			int at = from.indexOf(changed.charAt(i));
			if (at >= 0) {
				changed.setCharAt(i, to.charAt(at));
			}
		}
		return changed.toString();
	}

	private static String kazakh(String word) {
		StringBuilder folded = new StringBuilder(word);
		for (int i = 0; i < folded.length(); i++) {
			folded.setCharAt(i, KAZAKH.getOrDefault(folded.charAt(i), folded.charAt(i)));
		}
		return folded.toString();
	}

	/** Without nukta, with one nasal mark, and with it for a nasal before its row. */
	private static String hindi(String word) {
		String apart = APART.normalize(word);
		StringBuilder folded = new StringBuilder(apart.length());
		for (int i = 0; i < apart.length(); i++) {
			char letter = apart.charAt(i);
			if (letter == '\u093c') {
				continue;
			}
			if (letter == '\u0901' || isNasalOfRow(apart, i)) {
				folded.append('\u0902');
				i += (letter == '\u0901') ? 0 : 1;
				continue;
			}
			folded.append(letter);
		}
		return folded.toString();
	}

	private static boolean isNasalOfRow(String word, int index) {
		if (index == 0 || index + 2 >= word.length() || word.charAt(index + 1) != '\u094d') {
			return false;
		}
		int nasal = "ङञणनम".indexOf(word.charAt(index));
		char next = word.charAt(index + 2);
		return nasal >= 0 && switch (nasal) {
			case 0 -> next >= 'क' && next <= 'घ';
			case 1 -> next >= 'च' && next <= 'झ';
			case 2 -> next >= 'ट' && next <= 'ढ';
			case 3 -> next >= 'त' && next <= 'ध';
			default -> next >= 'प' && next <= 'भ';
		};
	}

	private static String withoutMarks(String word) {
		String apart = APART.normalize(word);
		StringBuilder folded = new StringBuilder(apart.length());
		for (int i = 0; i < apart.length(); i++) {
			char letter = apart.charAt(i);
			if (letter < '\u0300' || letter > '\u036f') {
				folded.append((letter == 'ł') ? 'l' : letter);
			}
		}
		return folded.toString();
	}

}
