package app.fairwell.business;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.ibm.icu.util.ULocale;

/**
 * The languages of a business's own letters (product.md K1), and the paper and money that
 * are usual where each is written.
 */
public final class LetterLanguages {

	private static final List<String> TAGS = List.of("en-US", "en-GB", "en-IE", "en-CA", "en-AU", "en-IN", "pl", "hi",
			"bn", "te", "kk");

	private static final Map<String, String> CURRENCIES = Map.of("US", "USD", "GB", "GBP", "IE", "EUR", "CA", "CAD",
			"AU", "AUD", "IN", "INR", "PL", "PLN", "BD", "BDT", "KZ", "KZT");

	private LetterLanguages() {
	}

	/**
	 * What may be chosen.
	 * @return language tags
	 */
	public static List<String> tags() {
		return TAGS;
	}

	/**
	 * What may be chosen, with names for people.
	 * @param shown the language of the names
	 * @return tag to name, in order
	 */
	public static Map<String, String> names(Locale shown) {
		Map<String, String> names = new LinkedHashMap<>();
		TAGS.forEach((tag) -> names.put(tag, name(Locale.forLanguageTag(tag), shown)));
		return names;
	}

	/**
	 * The name of a language for people.
	 * @param language a language, perhaps with a region
	 * @param shown the language of the name
	 * @return its name
	 */
	public static String name(Locale language, Locale shown) {
		return language.getDisplayName(shown);
	}

	/**
	 * The language that fits a person best.
	 * @param spoken what their browser asks for
	 * @return one of {@link #tags()}; the first for a language that no letter has
	 */
	public static String closestTo(Locale spoken) {
		return TAGS.stream()
			.filter((tag) -> tag.equals(spoken.toLanguageTag()) || tag.equals(spoken.getLanguage()))
			.findFirst()
			.orElse(TAGS.get(0));
	}

	/**
	 * The usual paper.
	 * @param language one of {@link #tags()}
	 * @return US Letter for the United States and Canada, otherwise A4
	 */
	public static Paper paper(String language) {
		return List.of("US", "CA").contains(region(language)) ? Paper.LETTER : Paper.A4;
	}

	/**
	 * The usual money.
	 * @param language one of {@link #tags()}
	 * @return an ISO 4217 code
	 */
	public static String currency(String language) {
		return CURRENCIES.getOrDefault(region(language), "EUR");
	}

	static Collection<String> currencies() {
		return CURRENCIES.values().stream().distinct().sorted().toList();
	}

	private static String region(String language) {
		return ULocale.addLikelySubtags(ULocale.forLanguageTag(language)).getCountry();
	}

}
