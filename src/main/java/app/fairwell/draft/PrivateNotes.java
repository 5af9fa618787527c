package app.fairwell.draft;

import java.util.ArrayList;
import java.util.List;

import app.fairwell.letter.AnswerProblem;
import app.fairwell.letter.InvalidAnswersException;

/**
 * What is true and stays inside the business (product.md A5). No letter ever reads it.
 */
public final class PrivateNotes {

	/** The most notes of one draft. */
	static final int MOST = 50;

	/** The most characters of one note. */
	static final int LONGEST = 5_000;

	private PrivateNotes() {
	}

	/**
	 * Takes out what cannot be kept, and notes without words.
	 * @param notes the notes as typed
	 * @return the notes to keep
	 * @throws InvalidAnswersException if there are too many or one is too long
	 */
	static List<String> clean(List<String> notes) {
		List<AnswerProblem> problems = problems(notes);
		if (!problems.isEmpty()) {
			throw new InvalidAnswersException(problems);
		}
		return notes.stream().map(CleanText::of).filter((note) -> !note.isEmpty()).toList();
	}

	/**
	 * What is wrong with private notes.
	 * @param notes the notes as typed
	 * @return a problem for too many notes and for each that is too long, possibly none
	 */
	public static List<AnswerProblem> problems(List<String> notes) {
		List<AnswerProblem> problems = new ArrayList<>();
		if (notes.size() > MOST) {
			problems.add(new AnswerProblem("privateNotes", "too-many", List.of(String.valueOf(MOST))));
		}
		for (int i = 0; i < notes.size(); i++) {
			if (CleanText.of(notes.get(i)).length() > LONGEST) {
				problems
					.add(new AnswerProblem("privateNotes[" + i + "]", "too-long", List.of(String.valueOf(LONGEST))));
			}
		}
		return problems;
	}

}
