package app.fairwell.compose;

import java.util.List;
import java.util.Objects;

import app.fairwell.letter.Answers;
import org.jspecify.annotations.Nullable;

/**
 * Fills a form with answers: the other direction of {@link FormReader}.
 */
final class FormFiller {

	private FormFiller() {
	}

	/**
	 * The form that has these answers on it.
	 * @param answers the answers
	 * @param privateNotes the notes that the person may see
	 * @return the form, not yet identified
	 */
	static ComposeForm form(Answers answers, List<String> privateNotes) {
		return new ComposeForm(null, null, null, answers.kind(), answers.language(), customer(answers.customer()),
				answers.reasons(), answers.framing(), answers.service(), answers.situations(),
				text(privateNotes, "\n\n"), Objects.requireNonNullElse(answers.goodwill(), ComposeForm.NOTHING_GIVEN),
				answers.alternatives(), null, answers.letterDate(), answers.endDate(), answers.place(),
				answers.warmth(), answers.delivery(), text(answers.enclosures(), "\n"), answers.secondLanguage(),
				Objects.requireNonNullElse(answers.practical(), FormReader.NO_DETAILS),
				Objects.requireNonNullElse(answers.winBack(), FormReader.NOTHING_TOLD), ComposeForm.NOTHING_LEARNT);
	}

	private static ComposeForm.Customer customer(Answers.@Nullable Customer customer) {
		if (customer == null) {
			return ComposeForm.NOBODY;
		}
		String type = (customer.type() != null) ? customer.type() : (customer.company() != null) ? "company" : "person";
		return new ComposeForm.Customer(customer.id(), type, customer.name(), customer.company(), customer.gender(),
				customer.salutation(), text(customer.address(), "\n"), customer.since());
	}

	private static @Nullable String text(List<String> parts, String between) {
		return parts.isEmpty() ? null : String.join(between, parts);
	}

}
