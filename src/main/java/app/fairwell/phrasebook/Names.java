package app.fairwell.phrasebook;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How a language takes personal names apart.
 */
public final class Names {

	private final Map<String, List<String>> titles;

	private final Set<String> particles;

	private final Set<String> suffixes;

	private final WordList joiners;

	Names(Map<String, List<String>> titles, Collection<String> particles, Collection<String> suffixes,
			Collection<String> joiners) {
		this.titles = Map.copyOf(titles);
		this.particles = Set.copyOf(particles);
		this.suffixes = Set.copyOf(suffixes);
		this.joiners = new WordList(joiners);
	}

	/**
	 * Takes a name apart.
	 * @param name a name as a person typed it, not blank
	 * @return its parts; the names of two people ("Mr and Mrs Keane") stay whole
	 */
	public PersonName read(String name) {
		Deque<String> words = new ArrayDeque<>(List.of(name.strip().split(" +")));
		if (words.stream().anyMatch((word) -> this.joiners.has(key(word)))) {
			return new PersonName(null, name.strip(), null);
		}
		String title = null;
		while (words.size() > 1 && this.titles.containsKey(key(words.getFirst()))) {
			title = ((title != null) ? title + " " : "") + words.removeFirst();
		}
		String rest = String.join(" ", words);
		return new PersonName(title, rest, surname(withoutRemark(words)));
	}

	/**
	 * How somebody with a title is addressed.
	 * @param title a title as it stands before a name; of several ("adw. dr") the first
	 * counts, unless all of them are listed together
	 * @param address {@code man}, {@code woman} or anything else for an unknown gender
	 * @return the form of address, the title itself where the language has none, or null
	 * where it has one and the gender is not known
	 */
	public @Nullable String addressed(String title, String address) {
		List<String> first = this.titles.getOrDefault(key(title.split(" ")[0]), List.of());
		List<String> forms = this.titles.getOrDefault(key(title), first);
		int form = Dimension.YOU.options().indexOf(address);
		if (forms.isEmpty()) {
			return title;
		}
		return (form >= 0 && form < forms.size()) ? forms.get(form) : null;
	}

	/** Without what stands in brackets behind a name: "John Smith (Unit 4)". */
	private static Deque<String> withoutRemark(Deque<String> words) {
		return new ArrayDeque<>(words.getFirst().startsWith("(") ? words
				: words.stream().takeWhile((word) -> !word.startsWith("(")).toList());
	}

	private String surname(Deque<String> words) {
		while (words.size() > 1 && this.suffixes.contains(key(words.getLast()))) {
			words.removeLast();
		}
		StringBuilder surname = new StringBuilder(strip(words.removeLast()));
		while (words.size() > 1 && this.particles.contains(key(words.getLast())) && !isInitial(words.getLast())) {
			surname.insert(0, words.removeLast() + " ");
		}
		return surname.toString();
	}

	/** "O." is a name in short where "O" belongs to the last name. */
	private static boolean isInitial(String word) {
		return word.length() == 2 && word.endsWith(".");
	}

	private static String strip(String word) {
		return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
	}

	private static String key(String word) {
		int end = word.length();
		while (end > 0 && (word.charAt(end - 1) == '.' || word.charAt(end - 1) == ',')) {
			end--;
		}
		return word.substring(0, end).toLowerCase(Locale.ROOT);
	}

}
