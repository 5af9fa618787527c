package app.fairwell.upkeep;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes passwords that can be read out and typed: twelve syllables of 80, which no
 * guesser gets through (75 bits).
 */
final class NewPassword {

	private static final String CONSONANTS = "bdfghjkmnprstvwz";

	private static final String VOWELS = "aeiou";

	private static final int GROUPS = 6;

	private static final int SYLLABLES = 2;

	private NewPassword() {
	}

	static String make() {
		SecureRandom random = new SecureRandom();
		return IntStream.range(0, GROUPS)
			.mapToObj((group) -> IntStream.range(0, SYLLABLES)
				.mapToObj((syllable) -> letter(CONSONANTS, random) + letter(VOWELS, random))
				.collect(Collectors.joining()))
			.collect(Collectors.joining("-"));
	}

	private static String letter(String letters, SecureRandom random) {
		return String.valueOf(letters.charAt(random.nextInt(letters.length())));
	}

}
