package app.fairwell.export;

import java.text.Normalizer;
import java.time.LocalDate;

/**
 * The name of an exported file, by which a person finds it again: the date, to whom,
 * what. It holds nothing else, so no private word (product.md H3, A5).
 */
final class FileName {

	private static final int LONGEST = 60;

	private FileName() {
	}

	/**
	 * Makes a name.
	 * @param date the date of the letter
	 * @param customer what the customer is called
	 * @param extension {@code pdf}, {@code docx} or {@code txt}
	 * @return a name that every common file system takes
	 */
	static String of(LocalDate date, String customer, String extension) {
		String name = safe(customer);
		return date + (name.isEmpty() ? "" : " " + name) + " - letter." + extension;
	}

	private static String safe(String name) {
		String kept = Normalizer.normalize(name, Normalizer.Form.NFC)
			.replaceAll("[\\p{C}\\\\/:*?\"<>|%;\\uFFFD]", " ")
			.replaceAll("[\\s\\p{Z}]+", " ")
			.strip();
		int length = kept.codePointCount(0, kept.length());
		return kept.substring(0, kept.offsetByCodePoints(0, Math.min(LONGEST, length))).strip();
	}

}
