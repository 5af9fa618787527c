package app.fairwell.typeset;

/**
 * Where a text may be taken apart without tearing a letter from its marks or an Indic
 * syllable from its parts.
 */
final class Syllables {

	private static final int NON_JOINER = 0x200C;

	private static final int JOINER = 0x200D;

	private Syllables() {
	}

	/**
	 * Whether a new syllable begins.
	 * @param text any text
	 * @param index an index into it, in UTF-16 units
	 * @return false before a mark or a joiner, and between a virama and a letter of its
	 * script, unless a non-joiner parts them
	 */
	static boolean beginsAt(String text, int index) {
		if (index <= 0 || index >= text.length()) {
			return true;
		}
		int next = text.codePointAt(index);
		if (Character.isLowSurrogate(text.charAt(index)) || isMark(next) || isJoiner(next)) {
			return false;
		}
		int before = text.codePointBefore(index);
		if (before == JOINER && index > 1) {
			before = text.codePointBefore(index - 1);
		}
		return !(isVirama(before) && Character.isLetter(next) && blockOf(before) == blockOf(next));
	}

	/**
	 * The beginning of the syllable that a character belongs to.
	 * @param text any text
	 * @param index the character's index
	 * @return the index of the syllable's first character
	 */
	static int startOf(String text, int index) {
		int start = index;
		while (!beginsAt(text, start)) {
			start--;
		}
		return start;
	}

	private static boolean isMark(int character) {
		int type = Character.getType(character);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
				|| type == Character.ENCLOSING_MARK;
	}

	private static boolean isJoiner(int character) {
		return character == NON_JOINER || character == JOINER;
	}

	// In the blocks from Devanagari to Malayalam the virama has the same place.
	private static boolean isVirama(int character) {
		return character >= 0x900 && character < 0xE00 && (character & 0x7F) == 0x4D;
	}

	private static int blockOf(int character) {
		return character >> 7;
	}

}
