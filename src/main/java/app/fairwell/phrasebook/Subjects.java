package app.fairwell.phrasebook;

import java.util.Collection;
import java.util.List;

/**
 * Words such as "we", which make a sentence where they stand first or after words that
 * tell when. Elsewhere they belong to a phrase ("the deposit you paid").
 */
final class Subjects {

	private final WordList subjects;

	private final WordList openers;

	Subjects(Collection<String> subjects, Collection<String> openers) {
		this.subjects = new WordList(subjects);
		this.openers = new WordList(openers);
	}

	/** Whether words begin as a sentence with such a subject does. */
	boolean begin(List<String> words) {
		return !words.isEmpty() && (this.subjects.has(words.get(0))
				|| (this.openers.has(words.get(0)) && words.stream().anyMatch(this.subjects::has)));
	}

}
