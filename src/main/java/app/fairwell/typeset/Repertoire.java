package app.fairwell.typeset;

import java.text.Normalizer;
import java.util.List;

/**
 * Which characters can be drawn on paper, so that a form can name those that cannot. Safe
 * for use by many threads.
 */
public final class Repertoire {

	/**
	 * Whether all of a text can be drawn.
	 * @param text any text
	 * @return true if nothing in it is lost on paper
	 */
	public boolean canDraw(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().allMatch(Repertoire::canDraw);
	}

	/**
	 * The characters of a text that cannot be drawn: emoji, scripts without a font,
	 * controls, private use.
	 * @param text any text
	 * @return each of them once, in the order of the text
	 */
	public List<String> undrawable(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC)
			.codePoints()
			.filter((character) -> !canDraw(character))
			.distinct()
			.mapToObj(Character::toString)
			.toList();
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
