package app.fairwell.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import app.fairwell.letter.Answers;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a person gave a draft, and what the list takes from it.
 *
 * @param answers the answers
 * @param privateNotes the private notes, apart from all else (product.md A5)
 * @param customerId the record of the customer
 * @param customerName the customer's name for the list
 * @param reasons the ids of the reasons, each with a space before and after it
 * @param leftOn the day on which a customer left who is asked back, or null
 */
@Embeddable
record Given(@Convert(converter = StoredJson.AnswersConverter.class) Answers answers,
		@Convert(converter = StoredJson.NotesConverter.class) List<String> privateNotes, UUID customerId,
		String customerName, String reasons, @Nullable LocalDate leftOn) {

	static Given of(Answers answers, List<String> privateNotes, UUID customerId) {
		String reasons = answers.reasons().stream().map(Given::spaced).collect(Collectors.joining());
		return new Given(answers, List.copyOf(privateNotes), customerId, DraftCustomer.nameIn(answers), reasons,
				Gone.day(answers));
	}

	static String spaced(String reason) {
		return " " + reason + " ";
	}

	/** Whether a date stands for the day of release (product.md A16). */
	boolean hasOpenDates() {
		return isOpen(this.answers.letterDate()) || isOpen(this.answers.endDate());
	}

	private static boolean isOpen(@Nullable String date) {
		return date == null || date.isBlank();
	}

}
