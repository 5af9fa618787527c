package app.fairwell.compose;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import app.fairwell.letter.Answers;

import org.springframework.validation.BindingResult;

/**
 * The parts of the form that are folded away until they have an answer or a problem.
 */
final class FormGroups {

	private static final Map<String, List<String>> FIELDS = new LinkedHashMap<>();

	private static final Map<String, Predicate<Answers>> ANSWERED = new LinkedHashMap<>();

	static {
		group("framing", (answers) -> answers.framing() != null, "framing");
		group("situations", (answers) -> !answers.situations().isEmpty(), "situations");
		group("goodwill", (answers) -> answers.goodwill() != null, "goodwill");
		group("alternatives", (answers) -> !answers.alternatives().isEmpty(), "alternatives", "otherAlternatives");
		group("dates", (answers) -> answers.letterDate() != null || answers.endDate() != null, "letterDate", "endDate",
				"place", "customer.since");
		group("practical", (answers) -> answers.practical() != null, "practical");
		group("manner",
				(answers) -> answers.delivery() != null || !answers.enclosures().isEmpty()
						|| answers.secondLanguage() != null || answers.practical() != null,
				"warmth", "secondLanguage", "delivery", "enclosures", "customer.salutation", "practical.contact");
	}

	private FormGroups() {
	}

	private static void group(String name, Predicate<Answers> answered, String... fields) {
		ANSWERED.put(name, answered);
		FIELDS.put(name, List.of(fields));
	}

	/**
	 * Which parts stand open.
	 * @param form the form
	 * @param errors its problems
	 * @return the names of the parts
	 */
	static Set<String> open(ComposeForm form, BindingResult errors) {
		Set<String> open = new LinkedHashSet<>();
		Answers answers = FormReader.answers(form, FormReader.NOTHING);
		ANSWERED.forEach((name, answered) -> {
			if (answered.test(answers)) {
				open.add(name);
			}
		});
		FIELDS.forEach((name, fields) -> {
			if (errors.getFieldErrors()
				.stream()
				.anyMatch((error) -> fields.stream().anyMatch(error.getField()::startsWith))) {
				open.add(name);
			}
		});
		if (!FormReader.privateNotes(form).isEmpty()) {
			open.add("notes");
		}
		return open;
	}

}
