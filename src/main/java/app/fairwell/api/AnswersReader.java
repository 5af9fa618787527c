package app.fairwell.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import app.fairwell.draft.PrivateNotes;
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
		problems.addAll(PrivateNotes.problems(body.notes()));
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
