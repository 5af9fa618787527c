package app.fairwell.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which passwords are refused: short ones, those that guessers try first, and those made
 * of what everybody knows about the person. Any script, no rules of composition.
 */
@Component
class PasswordRules {

	static final int SHORTEST = 8;

	static final int LONGEST = 256;

	/** What may stand around a common word without making it a better password. */
	private static final String TRIMMINGS = "^[\\d\\p{Punct}\\s]+|[\\d\\p{Punct}\\s]+$";

	private static final List<String> RUNS = List.of("abcdefghijklmnopqrstuvwxyz", "01234567890123456789",
			"09876543210987654321", "qwertyuiop", "qwertzuiop", "azertyuiop", "asdfghjkl", "zxcvbnm", "yxcvbnm",
			"1q2w3e4r5t6y7u8i9o0p", "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "qazwsxedcrfvtgbyhnujm", "йцукенгшщзхъ",
			"фывапролджэ", "ячсмитьбю");

	private final Set<String> common = read();

	/**
	 * Refuses a password that is guessed early.
	 * @param password the password as typed
	 * @param known what is known of the person: name, address, business
	 * @throws WeakPasswordException saying what is wrong
	 */
	void check(String password, String... known) {
		String normal = Passwords.normal(password);
		int length = normal.codePointCount(0, normal.length());
		if (length < SHORTEST) {
			throw new WeakPasswordException("short");
		}
		if (length > LONGEST) {
			throw new WeakPasswordException("long");
		}
		String folded = fold(normal);
		if (isPattern(folded) || isCommon(folded)) {
			throw new WeakPasswordException("common");
		}
		if (isKnown(folded, known)) {
			throw new WeakPasswordException("known");
		}
	}

	private boolean isCommon(String folded) {
		String bare = folded.replaceAll(TRIMMINGS, "");
		return this.common.contains(folded) || this.common.contains(bare) || this.common.contains(unleet(bare))
				|| this.common.contains(unleet(folded).replaceAll(TRIMMINGS, ""));
	}

	private static String unleet(String word) {
		return word.replace('0', 'o')
			.replace('1', 'i')
			.replace('3', 'e')
			.replace('4', 'a')
			.replace('5', 's')
			.replace('7', 't')
			.replace('@', 'a')
			.replace('$', 's')
			.replace('!', 'i');
	}

	// One piece over and over, or a walk along the keyboard, the alphabet or the digits
	private static boolean isPattern(String folded) {
		boolean repeats = IntStream.rangeClosed(1, Math.min(4, folded.length() / 2))
			.anyMatch((size) -> isRepeated(folded, size));
		return repeats || RUNS.stream().anyMatch((run) -> run.contains(folded) || reversed(run).contains(folded));
	}

	private static boolean isRepeated(String text, int size) {
		String piece = text.substring(0, size);
		return piece.repeat(text.length() / size + 1).startsWith(text);
	}

	private static String reversed(String text) {
		return new StringBuilder(text).reverse().toString();
	}

	private static boolean isKnown(String folded, String... known) {
		String bare = folded.replaceAll(TRIMMINGS, "");
		return Arrays.stream(known)
			.flatMap((fact) -> IntStream.of(0, 1).mapToObj((side) -> (side == 0) ? fact : fact.replaceAll("@.*", "")))
			.map(PasswordRules::fold)
			.filter((fact) -> fact.length() >= 3)
			.anyMatch((fact) -> bare.equals(fact) || bare.equals(fact.replaceAll("[\\P{L}&&\\P{N}]", ""))
					|| folded.equals(fact));
	}

	private static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip();
	}

	private static Set<String> read() {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				new ClassPathResource("account/common-passwords.txt").getInputStream(), StandardCharsets.UTF_8))) {
			return lines.lines()
				.filter((line) -> !line.startsWith("#"))
				.flatMap((line) -> Arrays.stream(line.strip().split("\\s+")))
				.filter((word) -> !word.isEmpty())
				.map(PasswordRules::fold)
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("account/common-passwords.txt cannot be read", ex);
		}
	}

}
