package app.fairwell.typeset;

import java.text.Normalizer;

/**
 * Prepares text for paper.
 */
final class Characters {

	private static final int REPLACEMENT = 0xFFFD;

	private Characters() {
	}

	/**
	 * Composes marks with their letters (NFC), makes every kind of white space a space
	 * and every kind of line end a line feed, and leaves out what shows nothing. What
	 * stands for nothing (a control, half a surrogate pair) becomes the replacement
	 * character, so that nothing is lost unseen.
	 * @param text any text
	 * @return text of which every character is drawn
	 */
	static String prepare(String text) {
		String composed = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
		StringBuilder prepared = new StringBuilder(composed.length());
		composed.codePoints().forEach((character) -> append(prepared, character));
		return prepared.toString();
	}

	private static void append(StringBuilder prepared, int character) {
		if (endsLine(character)) {
			prepared.append('\n');
		}
		else if (character == '\t') {
			prepared.append(' ');
		}
		else if (isMeaningless(character)) {
			prepared.appendCodePoint(REPLACEMENT);
		}
		else if (!isUnseen(character)) {
			prepared.appendCodePoint(character);
		}
	}

	static boolean endsLine(int character) {
		return character == '\n' || character == '\r' || character == 0x0B || character == 0x0C || character == 0x85
				|| character == 0x2028 || character == 0x2029;
	}

	/**
	 * Whether a character shows nothing of itself and shapes no other: direction and
	 * break marks, variation selectors. Joiners shape their neighbours and are kept.
	 * @param character a code point
	 * @return true if it is left out on paper
	 */
	static boolean isUnseen(int character) {
		return character == 0xAD || character == 0x34F || character == 0x61C || character == 0x200B
				|| character == 0x200E || character == 0x200F || (character >= 0x202A && character <= 0x202E)
				|| (character >= 0x2060 && character <= 0x206F) || (character >= 0xFE00 && character <= 0xFE0F)
				|| character == 0xFEFF;
	}

	/**
	 * Whether a reader sees this character on a page. A character too new to be known
	 * here may well be known there.
	 * @param character a code point
	 * @return false for spaces, controls, private use, half pairs and numbers that will
	 * never be characters
	 */
	static boolean showsSomething(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR ->
				false;
			default -> (character & 0xFFFE) != 0xFFFE && (character < 0xFDD0 || character > 0xFDEF);
		};
	}

	/**
	 * Whether a character stands for nothing that a reader could know.
	 * @param character a code point
	 * @return true for controls, private use, half pairs and characters that do not exist
	 */
	static boolean isMeaningless(int character) {
		int type = Character.getType(character);
		return type == Character.CONTROL || type == Character.PRIVATE_USE || type == Character.SURROGATE
				|| type == Character.UNASSIGNED;
	}

}
