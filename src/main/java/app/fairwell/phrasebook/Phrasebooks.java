package app.fairwell.phrasebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The phrasebooks of all languages. A language is here only when all of it is (product.md
 * K3).
 */
public final class Phrasebooks {

	private final Map<String, LanguageReader> readers = new LinkedHashMap<>();

	private final Map<String, String> aliases = new LinkedHashMap<>();

	private final Map<String, Phrasebook> books = new ConcurrentHashMap<>();

	private final Map<String, String> versions = new ConcurrentHashMap<>();

	private Phrasebooks() {
	}

	/**
	 * The phrase data that travel with the application. A language is read when its first
	 * letter comes: all of them would hold up the start, and the build has read each.
	 * @return all phrasebooks, which many threads may use
	 * @throws InvalidPhraseDataException naming file, line and what is allowed
	 */
	public static Phrasebooks load() {
		return load("/phrasebook");
	}

	/**
	 * Reads and checks all phrase data that travel with the application.
	 * @return all phrasebooks
	 * @throws InvalidPhraseDataException naming file, line and what is allowed
	 */
	public static Phrasebooks read() {
		return read("/phrasebook");
	}

	static Phrasebooks read(String root) {
		Phrasebooks all = load(root);
		all.languages().forEach(all::forLanguage);
		return all;
	}

	private static Phrasebooks load(String root) {
		KeyCatalogue catalogue = KeyCatalogue.read(root + "/keys.yaml");
		Phrasebooks all = new Phrasebooks();
		for (DataFile.Entry language : DataFile.read(root + "/languages.yaml")) {
			LanguageReader reader = new LanguageReader(root, language.name(), catalogue);
			for (DataFile.Entry part : language.entries()) {
				all.add(reader, part);
			}
		}
		return all;
	}

	private void add(LanguageReader reader, DataFile.Entry part) {
		switch (part.name()) {
			case "tags" -> part.texts().forEach((tag) -> this.readers.put(tag, reader));
			case "also" -> part.entries().forEach((alias) -> this.aliases.put(alias.name(), alias.text()));
			default -> throw part.problem("is not known here; a language has 'tags' and 'also'");
		}
	}

	/**
	 * The tags of all languages that letters can be written in, in the order of
	 * {@code phrasebook/languages.yaml}.
	 * @return BCP 47 tags such as {@code en-GB}
	 */
	public Set<String> languages() {
		return this.readers.keySet();
	}

	/**
	 * The tag of the phrasebook that serves a tag.
	 * @param tag a tag, or another accepted name of a language
	 * @return one of {@link #languages()}, or empty when there is none
	 */
	public Optional<String> resolve(String tag) {
		return this.readers.containsKey(tag) ? Optional.of(tag) : Optional.ofNullable(this.aliases.get(tag));
	}

	/**
	 * The phrasebook of a language.
	 * @param tag a tag, or another accepted name of a language
	 * @return its phrasebook
	 * @throws UnknownLanguageException if there is none
	 */
	public Phrasebook forLanguage(String tag) {
		return this.books.computeIfAbsent(known(tag),
				(language) -> this.readers.get(language).read(Locale.forLanguageTag(language)));
	}

	/**
	 * The version of the phrases of a language, to be kept with what was said in them.
	 * @param tag a tag, or another accepted name of a language
	 * @return 64 hexadecimal digits that change whenever its data do
	 * @throws UnknownLanguageException if there is none
	 */
	public String version(String tag) {
		return this.versions.computeIfAbsent(known(tag),
				(language) -> this.readers.get(language).versionFor(Locale.forLanguageTag(language)));
	}

	private String known(String tag) {
		return resolve(tag).orElseThrow(() -> new UnknownLanguageException(tag, List.copyOf(languages())));
	}

}
