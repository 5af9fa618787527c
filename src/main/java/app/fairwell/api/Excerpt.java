package app.fairwell.api;

import java.util.regex.Pattern;

/**
 * Words of a program, shortened so that a problem can name them.
 */
final class Excerpt {

	private static final int LONGEST = 60;

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}]");

	private Excerpt() {
	}

	static String of(String given) {
		String printable = UNPRINTABLE.matcher(given).replaceAll("?");
		return (printable.length() > LONGEST) ? printable.substring(0, LONGEST) + "…" : printable;
	}

}
