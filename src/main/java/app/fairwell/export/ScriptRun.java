package app.fairwell.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A part of a text in one script.
 *
 * @param text its characters
 * @param script its script, or null for Latin, Cyrillic, numbers and signs
 */
record ScriptRun(String text, @Nullable Script script) {

	/**
	 * Takes a text apart. What has no script of its own, as a space, a joiner or a mark,
	 * stays with a complex script before it; numbers and signs never do.
	 * @param text any text
	 * @param own the script of the letter, or null; it has the danda after other letters
	 * @return its parts in order
	 */
	static List<ScriptRun> of(String text, @Nullable Script own) {
		List<ScriptRun> runs = new ArrayList<>();
		int start = 0;
		Script current = null;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			Script next = scriptOf(text.codePointAt(i), current, own);
			if (!Objects.equals(next, current)) {
				add(runs, text.substring(start, i), current);
				start = i;
				current = next;
			}
		}
		add(runs, text.substring(start), current);
		return runs;
	}

	private static void add(List<ScriptRun> runs, String text, @Nullable Script script) {
		if (!text.isEmpty()) {
			runs.add(new ScriptRun(text, script));
		}
	}

	private static @Nullable Script scriptOf(int character, @Nullable Script before, @Nullable Script own) {
		if (character == '\u0964' || character == '\u0965') {
			return (before != null) ? before : (own != null) ? own : Script.DEVANAGARI;
		}
		if (character == ' ' || Character.getType(character) == Character.FORMAT
				|| Character.UnicodeScript.of(character) == Character.UnicodeScript.INHERITED) {
			return before;
		}
		return Script.ofCharacter(character).orElse(null);
	}

}
