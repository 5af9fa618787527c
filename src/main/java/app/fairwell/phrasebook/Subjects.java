package app.fairwell.phrasebook;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Words such as "you", which make a sentence where they stand first or after words that
 * tell when, or right after a word that could be its verb ("reached you"). Elsewhere they
 * belong to a phrase ("the deposit you paid").
 */
final class Subjects {

	private final WordList subjects;

	private final WordList openers;

	private final WordList determiners;

	Subjects(Collection<String> subjects, Collection<String> openers, Collection<String> determiners) {
		this.subjects = new WordList(subjects);
		this.openers = new WordList(openers);
		this.determiners = new WordList(determiners);
	}

	/** Whether words begin as a sentence with such a subject does. */
	boolean begin(List<String> words) {
		return !words.isEmpty() && (this.subjects.has(words.get(0))
				|| (this.openers.has(words.get(0)) && words.stream().anyMatch(this.subjects::has)));
	}

	/**
	 * Whether a word is the verb of a clause within a phrase ("a number you can ring").
	 */
	boolean isWithin(List<String> words, int verb) {
		return verb > 1 && this.determiners.has(words.get(0)) && this.subjects.has(words.get(verb - 1));
	}

	/** Whether such a word follows one of the given words. */
	boolean follow(WordList verbs, List<String> words) {
		return IntStream.range(1, words.size())
			.anyMatch((i) -> this.subjects.has(words.get(i)) && verbs.has(words.get(i - 1)));
	}

}
