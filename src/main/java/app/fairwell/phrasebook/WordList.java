package app.fairwell.phrasebook;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of a language, some whole and some by their ending: an entry that begins with a
 * hyphen stands for all words that end so.
 */
final class WordList {

	private final Set<String> words;

	private final Set<String> endings;

	WordList(Collection<String> entries) {
		this.words = entries.stream().filter((entry) -> !isEnding(entry)).collect(Collectors.toUnmodifiableSet());
		this.endings = entries.stream()
			.filter(WordList::isEnding)
			.map((entry) -> entry.substring(1))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static boolean isEnding(String entry) {
		return entry.startsWith("-") && entry.length() > 1;
	}

	/** Whether a word is listed; an ending needs at least a letter before it. */
	boolean has(String word) {
		return this.words.contains(word)
				|| this.endings.stream().anyMatch((ending) -> word.length() > ending.length() && word.endsWith(ending));
	}

}
