package app.fairwell.tone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Reads the rules of a family. Every complaint names file, line and what is allowed.
 */
final class RuleReader {

	private static final Set<String> KEYS = Set.of("id", "level", "when", "any", "not", "unless", "why", "better",
			"instead", "examples");

	private static final Map<String, Set<String>> CONDITIONS = Map.of("kind", Set.of("termination", "win-back"),
			"framing", Set.of("capacity", "scope", "attitude"));

	private static final int FEWEST_EXAMPLES = 3;

	private static final int MOST_SUGGESTIONS = 3;

	private final String family;

	private final PatternReader patterns;

	private final Set<String> ids = new HashSet<>();

	RuleReader(String family, PatternReader patterns) {
		this.family = family;
		this.patterns = patterns;
	}

	List<Rule> rules(ToneFile.Value file) {
		List<Rule> rules = new ArrayList<>();
		for (ToneFile.Value value : file.list()) {
			rules.add(rule(value));
		}
		return rules;
	}

	private Rule rule(ToneFile.Value value) {
		Map<String, ToneFile.Value> parts = named(value, KEYS);
		for (String key : List.of("id", "level", "any", "why", "better", "examples")) {
			if (!parts.containsKey(key)) {
				throw value.problem("the rule has no '" + key + "'");
			}
		}
		Map<String, Set<String>> when = conditions(parts.get("when"));
		Map<String, ToneFile.Value> examples = named(part(parts, "examples"), Set.of("caught", "passed"));
		ToneFile.Value instead = parts.get("instead");
		return new Rule(this.family, id(part(parts, "id")), level(part(parts, "level")),
				when.getOrDefault("kind", Set.of()), when.getOrDefault("framing", Set.of()),
				patterns(part(parts, "any")), patterns(parts.get("not")), patterns(parts.get("unless")),
				why(part(parts, "why")), better(part(parts, "better")), (instead != null) ? instead.text() : null,
				examples(value, examples.get("caught"), "caught"), examples(value, examples.get("passed"), "passed"));
	}

	private static ToneFile.Value part(Map<String, ToneFile.Value> parts, String key) {
		ToneFile.Value part = parts.get(key);
		if (part == null) {
			throw new IllegalStateException(key);
		}
		return part;
	}

	private static Map<String, ToneFile.Value> named(ToneFile.Value value, Set<String> allowed) {
		Map<String, ToneFile.Value> named = new TreeMap<>();
		for (ToneFile.Entry entry : value.entries()) {
			if (!allowed.contains(entry.name())) {
				throw entry.value().problem("unknown '" + entry.name() + "'; allowed are " + sorted(allowed));
			}
			named.put(entry.name(), entry.value());
		}
		return named;
	}

	private static List<String> sorted(Set<String> names) {
		return names.stream().sorted().toList();
	}

	private static Map<String, Set<String>> conditions(ToneFile.@Nullable Value when) {
		Map<String, Set<String>> conditions = new TreeMap<>();
		if (when != null) {
			named(when, CONDITIONS.keySet()).forEach((name, values) -> {
				Set<String> allowed = CONDITIONS.getOrDefault(name, Set.of());
				values.list().forEach((value) -> oneOf(value, allowed));
				conditions.put(name, Set.copyOf(values.texts()));
			});
		}
		return conditions;
	}

	private static String oneOf(ToneFile.Value value, Set<String> allowed) {
		if (!allowed.contains(value.text())) {
			throw value.problem("unknown '" + value.text() + "'; allowed are " + sorted(allowed));
		}
		return value.text();
	}

	private String id(ToneFile.Value value) {
		String id = value.text();
		boolean kebab = !id.isEmpty() && id.chars()
			.allMatch(
					(letter) -> letter == '-' || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'));
		if (!kebab) {
			throw value.problem("'" + id + "' is no id; allowed are small letters, digits and hyphens");
		}
		if (!this.ids.add(id)) {
			throw value.problem("'" + id + "' stands twice in this file");
		}
		return id;
	}

	private static Level level(ToneFile.Value value) {
		return Level.of(value.text())
			.orElseThrow(
					() -> value.problem("unknown '" + value.text() + "'; allowed are must-change, likely, look-again"));
	}

	private static String why(ToneFile.Value value) {
		return oneOf(value, Catalogue.REASONS);
	}

	private static List<String> better(ToneFile.Value value) {
		List<String> better = value.texts();
		if (better.isEmpty() || better.size() > MOST_SUGGESTIONS) {
			throw value.problem("one to three better sentences are needed, \"\" for leaving the sentence out");
		}
		return better;
	}

	private static List<String> examples(ToneFile.Value rule, ToneFile.@Nullable Value value, String name) {
		if (value == null || value.list().size() < FEWEST_EXAMPLES) {
			throw ((value != null) ? value : rule).problem("at least three examples '" + name + "' are needed");
		}
		return value.texts();
	}

	private List<Pattern> patterns(ToneFile.@Nullable Value value) {
		return (value != null) ? value.list().stream().map((one) -> pattern(one, this.patterns)).toList() : List.of();
	}

	static Pattern pattern(ToneFile.Value value, PatternReader reader) {
		try {
			return reader.read(value.text());
		}
		catch (IllegalArgumentException ex) {
			throw value.problem("'" + value.text() + "': " + ex.getMessage());
		}
	}

}
