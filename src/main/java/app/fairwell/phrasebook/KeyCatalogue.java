package app.fairwell.phrasebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The keys that every language has: what each is for, which rules it serves, its slots
 * and an example of their values ({@code phrasebook/keys.yaml}).
 */
final class KeyCatalogue {

	private static final Set<String> FIELDS = Set.of("for", "rules", "example", "optional");

	private final Map<String, Key> keys = new LinkedHashMap<>();

	private KeyCatalogue() {
	}

	static KeyCatalogue read(String path) {
		KeyCatalogue catalogue = new KeyCatalogue();
		for (DataFile.Entry entry : DataFile.read(path)) {
			catalogue.keys.put(entry.name(), key(entry));
		}
		return catalogue;
	}

	private static Key key(DataFile.Entry entry) {
		String purpose = "";
		List<String> rules = List.of();
		Map<String, String> example = Map.of();
		List<String> optional = List.of();
		for (DataFile.Entry field : entry.entries()) {
			switch (field.name()) {
				case "for" -> purpose = field.text();
				case "rules" -> rules = field.texts();
				case "example" -> example = field.entries()
					.stream()
					.collect(Collectors.toMap(DataFile.Entry::name, DataFile.Entry::text));
				case "optional" -> optional = field.texts();
				default -> throw field.problem("is not known here; a key has " + FIELDS);
			}
		}
		if (purpose.isEmpty()) {
			throw entry.problem("says nothing of what it is for; add a line 'for:'");
		}
		return new Key(purpose, rules, example, Set.copyOf(optional));
	}

	Map<String, Key> keys() {
		return this.keys;
	}

	/**
	 * A key.
	 *
	 * @param purpose what it is for
	 * @param rules the ids of the rules that it serves
	 * @param example its slots, each with an example of a value
	 * @param optional those slots that a language may leave out
	 */
	record Key(String purpose, List<String> rules, Map<String, String> example, Set<String> optional) {

		void check(Phrase phrase) {
			Set<String> needed = new TreeSet<>(this.example.keySet());
			needed.removeAll(this.optional);
			if (!phrase.slots().containsAll(needed) || !this.example.keySet().containsAll(phrase.slots())) {
				throw new IllegalArgumentException(
						"has the slots " + new TreeSet<>(phrase.slots()) + "; keys.yaml says "
								+ new TreeSet<>(this.example.keySet()) + ", of which " + needed + " must be there");
			}
		}

	}

}
