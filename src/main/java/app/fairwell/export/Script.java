package app.fairwell.export;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.ibm.icu.util.ULocale;

/**
 * A script that a word processor sets with a font, a size and a language of its own (it
 * calls all such scripts complex).
 */
enum Script {

	/** Of Hindi. */
	DEVANAGARI(UnicodeScript.DEVANAGARI, "Noto Serif Devanagari", "hi-IN"),
	/** Of Bengali. */
	BENGALI(UnicodeScript.BENGALI, "Noto Serif Bengali", "bn-IN"),
	/** Of Telugu. */
	TELUGU(UnicodeScript.TELUGU, "Noto Serif Telugu", "te-IN");

	private final UnicodeScript characters;

	private final String font;

	private final String language;

	Script(UnicodeScript characters, String font, String language) {
		this.characters = characters;
		this.font = font;
		this.language = language;
	}

	static Optional<Script> ofCharacter(int character) {
		UnicodeScript characters = UnicodeScript.of(character);
		return Arrays.stream(values()).filter((script) -> script.characters == characters).findFirst();
	}

	static Optional<Script> ofLanguage(Locale language) {
		return Arrays.stream(values())
			.filter((script) -> script.language.startsWith(language.getLanguage() + "-"))
			.findFirst();
	}

	String font() {
		return this.font;
	}

	/**
	 * The language of words in Latin or Cyrillic letters.
	 * @param around the language of the letter
	 * @return the letter's own with its region, or English where the letter has another
	 * script
	 */
	static String plainLanguage(Locale around) {
		return ofLanguage(around).isPresent() ? "en-IN"
				: around.getLanguage() + "-" + ULocale.addLikelySubtags(ULocale.forLocale(around)).getCountry();
	}

	/**
	 * The language that words of this script are most probably in.
	 * @param around the language of the letter
	 * @return the letter's own where it is written in this script, always with a region
	 */
	String languageIn(Locale around) {
		boolean own = !around.getCountry().isEmpty()
				&& ofLanguage(around).filter((script) -> script == this).isPresent();
		return own ? around.toLanguageTag() : this.language;
	}

}
