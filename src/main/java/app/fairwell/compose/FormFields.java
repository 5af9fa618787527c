package app.fairwell.compose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.fairwell.letter.AnswerProblem;

import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

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
	 * then by code: {@code problem.customer.name.missing}, {@code problem.missing}. What
	 * the form does not ask for is told above it, with the place where it is mended.
	 * @param problems what is wrong
	 * @param form the form it was read from
	 * @param errors where the page finds it
	 */
	static void report(List<AnswerProblem> problems, ComposeForm form, BindingResult errors) {
		BeanWrapper asked = PropertyAccessorFactory.forBeanPropertyAccess(form);
		for (AnswerProblem problem : problems) {
			String field = field(problem.field(), form);
			String path = problem.field().replaceAll("\\[\\d+]", "");
			String[] codes = { "problem." + path + "." + problem.code(), "problem." + problem.code() };
			String[] told = { String.join(", ", problem.allowed()), String.join(" ", problem.found()) };
			if (asked.isReadableProperty(field)) {
				errors.addError(new FieldError(errors.getObjectName(), field, errors.getFieldValue(field), false, codes,
						told, null));
			}
			else {
				Object[] message = { new DefaultMessageSourceResolvable(codes, told, path) };
				errors.addError(new ObjectError(errors.getObjectName(), new String[] { place(path) }, message, path));
			}
		}
	}

	private static String place(String path) {
		return switch (path) {
			case "sender.name", "sender.title", "sender.gender" -> "problem.account";
			case "sender.company", "sender.address", "sender.email", "sender.phone", "sender" -> "problem.settings";
			default -> "problem.elsewhere";
		};
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
