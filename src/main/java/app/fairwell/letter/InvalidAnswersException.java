package app.fairwell.letter;

import java.util.List;

/**
 * Answers that no letter can be made from.
 */
public class InvalidAnswersException extends RuntimeException {

	private final transient List<AnswerProblem> problems;

	public InvalidAnswersException(List<AnswerProblem> problems) {
		super("These answers cannot make a letter: " + problems);
		this.problems = List.copyOf(problems);
	}

	/**
	 * What is wrong.
	 * @return at least one problem, in the order of the form
	 */
	public List<AnswerProblem> problems() {
		return this.problems;
	}

}
