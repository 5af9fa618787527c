package app.fairwell.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import app.fairwell.letter.AnswerProblem;
import app.fairwell.letter.Answers;
import app.fairwell.letter.InvalidAnswersException;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.LetterKind;
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

	/**
	 * What is wrong with the kind, the language or the framing of a text that belongs to
	 * a letter.
	 * @param kind the id of the kind, or null for a termination
	 * @param language the language tag
	 * @param framing the id of the framing, or null
	 * @return the problems, possibly none
	 */
	List<AnswerProblem> frame(@Nullable String kind, @Nullable String language, @Nullable String framing) {
		Answers answers = new Answers((kind != null) ? kind : LetterKind.TERMINATION.id(), language, null, null,
				List.of(), framing, null, List.of(), null, List.of(), null, null, null, null, null, List.of(), null,
				Map.of(), null, null);
		Set<String> asked = Set.of("kind", "language", "framing");
		return problems(answers).stream().filter((problem) -> asked.contains(problem.field())).toList();
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
