package app.fairwell.phrasebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/**
 * Reads one language from its folder: {@code values.yaml} and the phrase files, and on
 * top of them what a region says otherwise ({@code values-US.yaml},
 * {@code phrases-US.yaml}).
 */
final class LanguageReader {

	static final Set<String> DEGREES = Set.of("warm", "formal");

	static final List<String> FILES = List.of("around", "thanks", "decision", "frame", "goodwill", "apology",
			"practical", "alternatives", "closing", "win-back", "call", "reply");

	private final String folder;

	private final KeyCatalogue catalogue;

	LanguageReader(String root, String language, KeyCatalogue catalogue) {
		this.folder = root + "/" + language + "/";
		this.catalogue = catalogue;
	}

	Phrasebook read(Locale locale) {
		Map<String, DataFile.Entry> values = new HashMap<>();
		Map<String, DataFile.Entry> phrases = new HashMap<>();
		add(values, "values");
		FILES.forEach((file) -> add(phrases, file));
		addIfThere(values, regional(locale).get(0));
		addIfThere(phrases, regional(locale).get(1));
		Openings openings = new Openings(lists(value(values, "openings")), lists(value(values, "words")),
				lists(value(values, "endings")));
		PhraseReader reader = new PhraseReader(openings);
		return new Phrasebook(locale, read(phrases, reader), values(locale, values), sentences(locale, values),
				openings,
				new Names(titles(value(values, "titles")), list(values, "name-particles"),
						list(values, "name-suffixes"), list(values, "name-joiners")),
				"yes".equals(optional(values, "person-first")));
	}

	/** The files of values and of phrases that a region may have. */
	static List<String> regional(Locale locale) {
		return List.of("values-" + locale.getCountry(), "phrases-" + locale.getCountry());
	}

	String versionFor(Locale locale) {
		return PhraseVersion.of(this.folder, locale);
	}

	private Sentences sentences(Locale locale, Map<String, DataFile.Entry> values) {
		return new Sentences(new WordList(list(values, "sentence-signs")), new WordList(list(values, "sentence-last")),
				new WordList(list(values, "sentence-hints")),
				new Subjects(listIfThere(values, "sentence-subjects"), listIfThere(values, "sentence-openers"),
						listIfThere(values, "sentence-determiners")),
				list(values, "relative-words"), list(values, "names"), listIfThere(values, "abbreviations"),
				Objects.requireNonNullElse(optional(values, "full-stop"), "."), locale);
	}

	/**
	 * A list of titles, or a map that says how a man and a woman with each are addressed.
	 */
	private static Map<String, List<String>> titles(DataFile.Entry entry) {
		if (entry.isList()) {
			return entry.texts().stream().collect(Collectors.toMap(Function.identity(), (title) -> List.of()));
		}
		return entry.entries().stream().collect(Collectors.toMap(DataFile.Entry::name, LanguageReader::addressed));
	}

	private static List<String> addressed(DataFile.Entry title) {
		List<String> forms = title.texts();
		if (!forms.isEmpty() && forms.size() != 2) {
			throw title.problem("needs two forms, for a man and a woman, or none");
		}
		return forms;
	}

	private void add(Map<String, DataFile.Entry> entries, String file) {
		DataFile.read(this.folder + file + ".yaml").forEach((entry) -> entries.put(entry.name(), entry));
	}

	private void addIfThere(Map<String, DataFile.Entry> entries, String file) {
		if (LanguageReader.class.getResource(this.folder + file + ".yaml") != null) {
			add(entries, file);
		}
	}

	private Values values(Locale locale, Map<String, DataFile.Entry> values) {
		return new Values(ULocale.forLocale(locale),
				new Values.Patterns(value(values, "date").text(), value(values, "since-year").text(),
						value(values, "since-month").text(), optional(values, "money"), optional(values, "or")),
				list(values, "whole-amounts"));
	}

	private static @Nullable String optional(Map<String, DataFile.Entry> values, String name) {
		DataFile.Entry entry = values.get(name);
		return (entry != null) ? entry.text() : null;
	}

	private static Map<String, Set<String>> lists(DataFile.Entry entry) {
		return entry.entries()
			.stream()
			.collect(Collectors.toMap(DataFile.Entry::name, (listed) -> Set.copyOf(listed.texts())));
	}

	private List<String> list(Map<String, DataFile.Entry> values, String name) {
		return value(values, name).texts();
	}

	private static List<String> listIfThere(Map<String, DataFile.Entry> values, String name) {
		DataFile.Entry entry = values.get(name);
		return (entry != null) ? entry.texts() : List.of();
	}

	private DataFile.Entry value(Map<String, DataFile.Entry> values, String name) {
		DataFile.Entry entry = values.get(name);
		if (entry == null) {
			throw new InvalidPhraseDataException(this.folder + "values.yaml", "has no '" + name + "'");
		}
		return entry;
	}

	private Map<String, Map<String, Phrase>> read(Map<String, DataFile.Entry> entries, PhraseReader reader) {
		List<String> missing = new ArrayList<>(this.catalogue.keys().keySet());
		missing.removeAll(entries.keySet());
		if (!missing.isEmpty()) {
			throw new InvalidPhraseDataException(this.folder, "these phrases are missing: " + missing);
		}
		Map<String, Map<String, Phrase>> phrases = new HashMap<>();
		entries.forEach((key, entry) -> phrases.put(key, degrees(entry, reader)));
		return phrases;
	}

	private Map<String, Phrase> degrees(DataFile.Entry entry, PhraseReader reader) {
		KeyCatalogue.Key key = this.catalogue.keys().get(entry.name());
		if (key == null) {
			throw entry.problem("is no key; keys.yaml has none of this name");
		}
		Map<String, Phrase> degrees = new HashMap<>();
		if (entry.isText()) {
			Phrase phrase = phrase(entry, key, reader);
			DEGREES.forEach((degree) -> degrees.put(degree, phrase));
			return degrees;
		}
		entry.entries().forEach((degree) -> degrees.put(degree.name(), phrase(degree, key, reader)));
		if (!degrees.keySet().equals(DEGREES)) {
			throw entry.problem("has the degrees " + degrees.keySet() + "; it needs " + DEGREES + " or words alone");
		}
		return degrees;
	}

	private static Phrase phrase(DataFile.Entry entry, KeyCatalogue.Key key, PhraseReader reader) {
		try {
			Phrase phrase = reader.read(entry.text());
			key.check(phrase);
			return phrase;
		}
		catch (IllegalArgumentException ex) {
			throw entry.problem(ex.getMessage());
		}
	}

}
