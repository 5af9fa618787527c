package app.fairwell.typeset;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which characters can be drawn on paper, so that a form can name those that cannot. Safe
 * for use by many threads.
 */
public final class Repertoire {

	private static final int MOST = 12;

	/** Longer ones are no longer one mark for the eye. */
	private static final int LONGEST = 16;

	/** What a reader takes for one character: a letter with its marks, a joined emoji. */
	private static final Pattern CHARACTER = Pattern.compile("\\X");

	/**
	 * Whether all of a text can be drawn.
	 * @param text any text
	 * @return true if nothing in it is lost on paper
	 */
	public boolean canDraw(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().allMatch(Repertoire::canDraw);
	}

	/**
	 * Names the characters of a text that cannot be drawn: emoji, scripts without a font,
	 * controls, private use.
	 * @param text any text
	 * @return each of them once, in the order of the text, the first {@value #MOST}; what
	 * shows nothing by itself by its number, such as {@code U+0007}
	 */
	public List<String> undrawable(String text) {
		if (canDraw(text)) {
			return List.of();
		}
		return CHARACTER.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
			.results()
			.map((result) -> result.group())
			.filter((character) -> !canDraw(character))
			.map(Repertoire::named)
			.distinct()
			.limit(MOST)
			.toList();
	}

	private static String named(String character) {
		int undrawable = character.codePoints().filter((part) -> !canDraw(part)).findFirst().orElseThrow();
		if (!Characters.showsSomething(undrawable)) {
			return "U+%04X".formatted(undrawable);
		}
		return (character.length() > LONGEST) ? Character.toString(undrawable) : character;
	}

	private static boolean canDraw(int character) {
		if (character >= ' ' && character < 0x7F) {
			return true;
		}
		if (Characters.endsLine(character) || character == '\t' || Characters.isUnseen(character)) {
			return true;
		}
		return !Characters.isMeaningless(character) && Faces.shared().canDraw(character);
	}

}
