package app.fairwell.compose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.fairwell.letter.AnswerProblem;

import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * Knows on which field of the form an answer was given, so that a problem lands where the
 * person can mend it.
 */
final class FormFields {

	private static final Pattern ENTRY = Pattern.compile("(.+)\\[(\\d+)]");

	private FormFields() {
	}

	/**
	 * Puts problems at their fields. A problem's message is looked up by field and code,
	 * then by code: {@code problem.customer.name.missing}, {@code problem.missing}.
	 * @param problems what is wrong
	 * @param form the form it was read from
	 * @param errors where the page finds it
	 */
	static void report(List<AnswerProblem> problems, ComposeForm form, BindingResult errors) {
		for (AnswerProblem problem : problems) {
			String field = field(problem.field(), form);
			String path = problem.field().replaceAll("\\[\\d+]", "");
			String[] codes = { "problem." + path + "." + problem.code(), "problem." + problem.code() };
			String[] allowed = { String.join(", ", problem.allowed()) };
			errors.addError(new FieldError(errors.getObjectName(), field, errors.getFieldValue(field), false, codes,
					allowed, null));
		}
	}

	/**
	 * The field on which an answer was given.
	 * @param path the answer's path, such as {@code alternatives[2]}
	 * @param form the form
	 * @return the field's name, such as {@code otherAlternatives}
	 */
	static String field(String path, ComposeForm form) {
		Matcher entry = ENTRY.matcher(path);
		if (!entry.matches()) {
			return path.equals("situations") ? "situations[0]" : path;
		}
		int index = Integer.parseInt(entry.group(2));
		return switch (entry.group(1)) {
			case "situations" ->
				"situations[" + FormReader.situations(form).keySet().stream().skip(index).findFirst().orElse(0) + "]";
			case "alternatives" -> (index < form.alternatives().size()) ? "alternatives" : "otherAlternatives";
			default -> entry.group(1);
		};
	}

}
