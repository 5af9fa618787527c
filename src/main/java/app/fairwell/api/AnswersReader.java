package app.fairwell.api;

import java.util.ArrayList;
import java.util.List;

import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import app.fairwell.letter.AnswerProblem;
import app.fairwell.letter.Answers;
import app.fairwell.letter.InvalidAnswersException;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.LetterRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads the letter of a body, with the business's own details where it leaves them out.
 */
@Component
class AnswersReader {

	private static final int MOST_NOTES = 50;

	private static final int LONGEST_NOTE = 5_000;

	private final LetterComposer composer;

	private final Businesses businesses;

	AnswersReader(LetterComposer composer, Businesses businesses) {
		this.composer = composer;
		this.businesses = businesses;
	}

	/**
	 * Reads a body that shall become a letter.
	 * @param body the body
	 * @param by who sends it
	 * @return the answers with defaults filled in
	 * @throws InvalidAnswersException naming every answer that cannot be taken
	 */
	Answers read(LetterBody body, SignedIn by) {
		List<AnswerProblem> problems = new ArrayList<>();
		if (isBlank(body.language())) {
			problems(body.answers()).stream().filter((one) -> one.field().equals("language")).forEach(problems::add);
		}
		notes(body.notes(), problems);
		goodwill(body.goodwill(), problems);
		Answers answers = body.answers().withDefaults(this.businesses.defaultsFor(by));
		problems.addAll(problems(answers));
		if (!problems.isEmpty()) {
			throw new InvalidAnswersException(problems);
		}
		return answers;
	}

	private List<AnswerProblem> problems(Answers answers) {
		try {
			request(answers);
			return List.of();
		}
		catch (InvalidAnswersException ex) {
			return ex.problems();
		}
	}

	// What would otherwise be lost without a word
	private static void goodwill(Answers.@Nullable Goodwill given, List<AnswerProblem> problems) {
		if (given != null && isBlank(given.type()) && !isBlank(given.amount())) {
			problems.add(new AnswerProblem("goodwill.type", "missing", List.of("none", "refund", "cancel-invoice")));
		}
	}

	private static void notes(List<String> notes, List<AnswerProblem> problems) {
		if (notes.size() > MOST_NOTES) {
			problems.add(new AnswerProblem("privateNotes", "too-many", List.of(Integer.toString(MOST_NOTES))));
		}
		for (int i = 0; i < notes.size(); i++) {
			if (notes.get(i).length() > LONGEST_NOTE) {
				problems.add(new AnswerProblem("privateNotes[" + i + "]", "too-long",
						List.of(Integer.toString(LONGEST_NOTE))));
			}
		}
	}

	/**
	 * What a letter is composed from.
	 * @param answers answers with defaults filled in
	 * @return the request
	 */
	LetterRequest request(Answers answers) {
		return this.composer.request(answers, this.businesses.today());
	}

	private static boolean isBlank(@Nullable String given) {
		return given == null || given.isBlank();
	}

}
