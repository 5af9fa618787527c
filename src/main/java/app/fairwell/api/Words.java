package app.fairwell.api;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.fairwell.draft.ReleaseStop;
import app.fairwell.letter.AnswerProblem;
import app.fairwell.letter.FramingChoice;
import app.fairwell.letter.LetterWarning;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of answers and problems, in English: they are for those who write programs.
 */
@Component
class Words {

	private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

	private final MessageSource messages;

	Words(MessageSource messages) {
		this.messages = messages;
	}

	String of(String key, Object... values) {
		String words = this.messages.getMessage(key, values, key, Locale.ENGLISH);
		return (words != null) ? words : key;
	}

	// The most specific words win: those for the field, then those for the code alone
	FieldProblem of(AnswerProblem problem) {
		String field = INDEX.matcher(problem.field()).replaceAll("");
		Object[] told = { String.join(", ", problem.allowed()), String.join(" ", problem.found()) };
		String usual = of("problem." + problem.code(), told);
		String message = this.messages.getMessage("problem.%s.%s".formatted(field, problem.code()), told, null,
				Locale.ENGLISH);
		return new FieldProblem(problem.field(), problem.code(), (message != null) ? message : usual,
				problem.allowed());
	}

	List<Warning> of(List<LetterWarning> warnings) {
		return warnings.stream()
			.map((warning) -> new Warning(warning.code(), of("warning." + warning.code())))
			.toList();
	}

	List<Warning> of(Set<ReleaseStop> stops) {
		return stops.stream().sorted().map((stop) -> new Warning(stop.id(), of("api.stop." + stop.id()))).toList();
	}

	@Nullable String reason(@Nullable FramingChoice choice) {
		if (choice == null) {
			return null;
		}
		String cause = of("framing.cause." + choice.cause().id());
		if (choice.because().isEmpty()) {
			return cause;
		}
		String ticked = choice.because()
			.stream()
			.sorted()
			.map((reason) -> of("reason." + reason.id()))
			.collect(Collectors.joining("; "));
		return of("api.framing-reason", cause, ticked);
	}

}
