package app.fairwell.tone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Reads the folder of a language.
 */
final class LanguageReader {

	private static final List<String> KEYS = List.of("no-break", "acronyms", "thanks", "apology", "finality", "today",
			"salutation", "months");

	private final ToneFile.Folder folder;

	private final String language;

	private final Fold fold;

	private final Map<String, ToneFile.Value> words;

	private final Set<String> acronyms;

	private final Vocabulary vocabulary;

	LanguageReader(ToneFile.Folder folder, String language) {
		this.folder = folder;
		this.language = language;
		this.fold = new Fold(language);
		this.words = words();
		this.acronyms = folded(this.words.get("acronyms"));
		this.vocabulary = new Vocabulary(this.fold, this.acronyms);
	}

	LanguageRules read() {
		Map<String, List<String>> classes = classes();
		PatternReader patterns = new PatternReader(this.vocabulary, classes);
		List<Rule> rules = new ArrayList<>();
		for (String family : Catalogue.FAMILIES) {
			ToneFile.read(this.folder, path(family))
				.ifPresent((file) -> rules.addAll(new RuleReader(family, patterns).rules(file)));
		}
		return new LanguageRules(this.language, this.vocabulary,
				new SentenceSplitter(this.fold, folded(this.words.get("no-break"))), rules,
				new LanguageRules.Signs(this.acronyms, patterns(this.words.get("thanks"), patterns),
						patterns(this.words.get("apology"), patterns), patterns(this.words.get("finality"), patterns),
						patterns(this.words.get("today"), patterns), folded(this.words.get("salutation"))),
				new Dates(this.language, this.fold, texts(this.words.get("months"))));
	}

	private String path(String name) {
		return this.language + "/" + name + ".yaml";
	}

	private Map<String, List<String>> classes() {
		Map<String, List<String>> classes = new LinkedHashMap<>();
		List<ToneFile.Entry> entries = ToneFile.read(this.folder, path("classes"))
			.map(ToneFile.Value::entries)
			.orElse(List.of());
		entries.forEach((entry) -> classes.put(entry.name(), entry.value().texts()));
		PatternReader reader = new PatternReader(this.vocabulary, classes);
		for (ToneFile.Entry entry : entries) {
			if (entry.value().list().isEmpty()) {
				throw entry.value().problem(entry.name() + ": an empty class");
			}
			entry.value().list().forEach((pattern) -> RuleReader.pattern(pattern, reader));
		}
		return classes;
	}

	private Map<String, ToneFile.Value> words() {
		Map<String, ToneFile.Value> words = new LinkedHashMap<>();
		ToneFile.read(this.folder, path("language")).map(ToneFile.Value::entries).orElse(List.of()).forEach((entry) -> {
			if (!KEYS.contains(entry.name())) {
				throw entry.value().problem("unknown '" + entry.name() + "'; allowed are " + KEYS);
			}
			words.put(entry.name(), entry.value());
		});
		return words;
	}

	private Set<String> folded(ToneFile.@Nullable Value value) {
		return texts(value).stream()
			.map((word) -> word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
			.map((word) -> this.fold.folded(this.fold.exact(word)))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static List<String> texts(ToneFile.@Nullable Value value) {
		return (value != null) ? value.texts() : List.of();
	}

	private static List<Pattern> patterns(ToneFile.@Nullable Value value, PatternReader reader) {
		return (value != null) ? value.list().stream().map((one) -> RuleReader.pattern(one, reader)).toList()
				: List.of();
	}

}
