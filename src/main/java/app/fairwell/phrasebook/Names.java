package app.fairwell.phrasebook;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a language takes personal names apart.
 */
public final class Names {

	private final Set<String> titles;

	private final Set<String> particles;

	private final Set<String> suffixes;

	private final Set<String> joiners;

	Names(Collection<String> titles, Collection<String> particles, Collection<String> suffixes,
			Collection<String> joiners) {
		this.titles = Set.copyOf(titles);
		this.particles = Set.copyOf(particles);
		this.suffixes = Set.copyOf(suffixes);
		this.joiners = Set.copyOf(joiners);
	}

	/**
	 * Takes a name apart.
	 * @param name a name as a person typed it, not blank
	 * @return its parts; the names of two people ("Mr and Mrs Keane") stay whole
	 */
	public PersonName read(String name) {
		Deque<String> words = new ArrayDeque<>(List.of(name.strip().split(" +")));
		if (words.stream().anyMatch((word) -> this.joiners.contains(key(word)))) {
			return new PersonName(null, name.strip(), null);
		}
		String title = null;
		while (words.size() > 1 && this.titles.contains(key(words.getFirst()))) {
			title = ((title != null) ? title + " " : "") + words.removeFirst();
		}
		String rest = String.join(" ", words);
		return new PersonName(title, rest, surname(words));
	}

	private String surname(Deque<String> words) {
		while (words.size() > 1 && this.suffixes.contains(key(words.getLast()))) {
			words.removeLast();
		}
		StringBuilder surname = new StringBuilder(strip(words.removeLast()));
		while (words.size() > 1 && this.particles.contains(key(words.getLast()))) {
			surname.insert(0, words.removeLast() + " ");
		}
		return surname.toString();
	}

	private static String strip(String word) {
		return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
	}

	private static String key(String word) {
		String bare = word.replaceAll("[.,]+$", "");
		return bare.toLowerCase(Locale.ROOT);
	}

}
