package app.fairwell.guide;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import app.fairwell.letter.Reason;

/**
 * What somebody answered who asks whether to part with a customer (product.md C1). That a
 * customer is challenging is no reason, and so no answer here.
 *
 * @param reasons the reasons that hold, possibly none
 * @param answers an answer to each question
 */
record Parting(Set<Reason> reasons, Map<Question, String> answers) {

	/**
	 * Takes the answers.
	 * @throws IllegalArgumentException if a question has no answer, or one that it does
	 * not offer
	 */
	Parting {
		Set<Reason> ticked = EnumSet.noneOf(Reason.class);
		ticked.addAll(reasons);
		reasons = ticked;
		answers = new EnumMap<>(answers);
		for (Question question : Question.PARTING) {
			if (!question.offers(answers.get(question))) {
				throw new IllegalArgumentException("The question '%s' is answered '%s'; allowed are %s"
					.formatted(question.id(), answers.get(question), question.answers()));
			}
		}
	}

}
