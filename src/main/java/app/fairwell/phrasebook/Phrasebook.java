package app.fairwell.phrasebook;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * All that can be said in one language of one region. Safe for use by many threads.
 */
public final class Phrasebook {

	private final Locale locale;

	private final Map<String, Map<String, Phrase>> phrases;

	private final Values values;

	private final Sentences sentences;

	private final Openings openings;

	private final Names names;

	private final boolean personFirst;

	Phrasebook(Locale locale, Map<String, Map<String, Phrase>> phrases, Values values, Sentences sentences,
			Openings openings, Names names, boolean personFirst) {
		this.locale = locale;
		this.phrases = Map.copyOf(phrases);
		this.values = values;
		this.sentences = sentences;
		this.openings = openings;
		this.names = names;
		this.personFirst = personFirst;
	}

	/**
	 * Says something.
	 * @param key a key of {@code phrasebook/keys.yaml}
	 * @param degree the degree of warmth, {@code warm} or {@code formal}
	 * @param slots the values of the key's slots
	 * @return the words
	 * @throws IllegalArgumentException for a key that does not exist
	 * @throws IllegalStateException for a slot without a value
	 */
	public String say(String key, String degree, Slots slots) {
		Map<String, Phrase> degrees = this.phrases.get(key);
		if (degrees == null) {
			throw new IllegalArgumentException("There is no phrase '" + key + "'");
		}
		Phrase phrase = degrees.get(degree);
		if (phrase == null) {
			throw new IllegalArgumentException("There is no degree '" + degree + "' but " + degrees.keySet());
		}
		return phrase.fill(slots);
	}

	/**
	 * The language and region.
	 * @return the locale
	 */
	public Locale locale() {
		return this.locale;
	}

	/**
	 * How this language writes dates, amounts and lists.
	 * @return the forms
	 */
	public Values values() {
		return this.values;
	}

	/**
	 * How this language builds sentences from what a person typed.
	 * @return the rules
	 */
	public Sentences sentences() {
		return this.sentences;
	}

	/**
	 * What the first word of a typed phrase says in this language.
	 * @return the classes of first words
	 */
	public Openings openings() {
		return this.openings;
	}

	/**
	 * How this language takes personal names apart.
	 * @return the rules
	 */
	public Names names() {
		return this.names;
	}

	/**
	 * Whether an address names a person above the company.
	 * @return true if so, false if the company stands first
	 */
	public boolean personFirst() {
		return this.personFirst;
	}

	Set<String> keys() {
		return this.phrases.keySet();
	}

}
