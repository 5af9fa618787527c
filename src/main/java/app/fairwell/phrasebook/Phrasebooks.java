package app.fairwell.phrasebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The phrasebooks of all languages, read and checked once at start. A language is here
 * only when all of it is (product.md K3).
 */
public final class Phrasebooks {

	private final Map<String, Phrasebook> books = new LinkedHashMap<>();

	private final Map<String, String> versions = new LinkedHashMap<>();

	private final Map<String, String> aliases = new LinkedHashMap<>();

	private Phrasebooks() {
	}

	/**
	 * Reads the phrase data that travel with the application.
	 * @return all phrasebooks
	 * @throws InvalidPhraseDataException naming file, line and what is allowed
	 */
	public static Phrasebooks read() {
		return read("/phrasebook");
	}

	static Phrasebooks read(String root) {
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
			case "tags" -> part.texts().forEach((tag) -> add(tag, reader));
			case "also" -> part.entries().forEach((alias) -> this.aliases.put(alias.name(), alias.text()));
			default -> throw part.problem("is not known here; a language has 'tags' and 'also'");
		}
	}

	private void add(String tag, LanguageReader reader) {
		Locale locale = Locale.forLanguageTag(tag);
		this.books.put(tag, reader.read(locale));
		this.versions.put(tag, reader.versionFor(locale));
	}

	/**
	 * The tags of all languages that letters can be written in, in the order of
	 * {@code phrasebook/languages.yaml}.
	 * @return BCP 47 tags such as {@code en-GB}
	 */
	public Set<String> languages() {
		return this.books.keySet();
	}

	/**
	 * The tag of the phrasebook that serves a tag.
	 * @param tag a tag, or another accepted name of a language
	 * @return one of {@link #languages()}, or empty when there is none
	 */
	public Optional<String> resolve(String tag) {
		return this.books.containsKey(tag) ? Optional.of(tag) : Optional.ofNullable(this.aliases.get(tag));
	}

	/**
	 * The phrasebook of a language.
	 * @param tag a tag, or another accepted name of a language
	 * @return its phrasebook
	 * @throws UnknownLanguageException if there is none
	 */
	public Phrasebook forLanguage(String tag) {
		return resolve(tag).map(this.books::get)
			.orElseThrow(() -> new UnknownLanguageException(tag, List.copyOf(languages())));
	}

	/**
	 * The version of the phrases of a language, to be kept with what was said in them.
	 * @param tag a tag, or another accepted name of a language
	 * @return 64 hexadecimal digits that change whenever its data do
	 * @throws UnknownLanguageException if there is none
	 */
	public String version(String tag) {
		return resolve(tag).map(this.versions::get)
			.orElseThrow(() -> new UnknownLanguageException(tag, List.copyOf(languages())));
	}

}
