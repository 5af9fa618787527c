package app.fairwell.api;

import java.util.List;
import java.util.UUID;

import app.fairwell.draft.DraftClosedException;
import app.fairwell.draft.DraftMovedException;
import app.fairwell.draft.ImpossibleDayException;
import app.fairwell.draft.ReleaseRefusedException;
import app.fairwell.draft.SecondPersonException;
import app.fairwell.draft.SectionConflictException;
import app.fairwell.draft.SectionUnprintableException;
import app.fairwell.draft.UnknownPageException;
import app.fairwell.letter.AnswerProblem;
import app.fairwell.letter.InvalidAnswersException;
import app.fairwell.safety.AbsentDatabase;
import app.fairwell.safety.FullDisk;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Tells what went wrong. The words come from the messages, never from an exception.
 */
@Component
class Problems {

	private static final Logger logger = LoggerFactory.getLogger(Problems.class);

	private final Words words;

	Problems(Words words) {
		this.words = words;
	}

	Problem of(Exception refusal) {
		if (refusal instanceof InvalidAnswersException invalid) {
			return problem(HttpStatus.UNPROCESSABLE_CONTENT)
				.withErrors(invalid.problems().stream().map(this.words::of).toList());
		}
		if (refusal instanceof UnknownPageException) {
			AnswerProblem after = new AnswerProblem("after", "unknown", List.of());
			return problem(HttpStatus.UNPROCESSABLE_CONTENT).withErrors(List.of(this.words.of(after)));
		}
		if (refusal instanceof ImpossibleDayException day) {
			String first = (day.earliest() != null) ? day.earliest() + "/" : "";
			AnswerProblem on = new AnswerProblem("on", "unknown", List.of(first + day.latest()));
			return problem(HttpStatus.UNPROCESSABLE_CONTENT).withErrors(List.of(this.words.of(on)));
		}
		if (refusal instanceof SectionUnprintableException unprintable) {
			AnswerProblem text = new AnswerProblem("text", "unprintable", List.of(), unprintable.found());
			return problem(HttpStatus.UNPROCESSABLE_CONTENT).withErrors(List.of(this.words.of(text)));
		}
		if (refusal instanceof SectionConflictException conflict) {
			return problem(HttpStatus.CONFLICT).withBoth(conflict.yours(), SectionAnswer.of(conflict.theirs()));
		}
		if (refusal instanceof DraftClosedException closed) {
			return Problem.of(HttpStatus.CONFLICT.value(), this.words.of("api.title.409"),
					this.words.of("api.detail.closed", closed.status().id()));
		}
		if (refusal instanceof DraftMovedException moved) {
			return step(HttpStatus.CONFLICT, "moved", moved.status().id());
		}
		if (refusal instanceof SecondPersonException) {
			return step(HttpStatus.CONFLICT, "second-person");
		}
		if (refusal instanceof ReleaseRefusedException refused) {
			return step(HttpStatus.UNPROCESSABLE_CONTENT, "release-refused").withStops(this.words.of(refused.stops()));
		}
		if (refusal instanceof MalformedBodyException malformed) {
			return Problem.of(HttpStatus.BAD_REQUEST.value(), this.words.of("api.title.400"),
					this.words.of("api.detail.malformed", malformed.line(), malformed.column()));
		}
		if (FullDisk.isCause(refusal)) {
			return step(HttpStatus.INSUFFICIENT_STORAGE, "disk-full");
		}
		if (AbsentDatabase.isCause(refusal)) {
			return problem(HttpStatus.SERVICE_UNAVAILABLE);
		}
		HttpStatusCode status = statusOf(refusal);
		return (status.value() != HttpStatus.INTERNAL_SERVER_ERROR.value()) ? problem(status) : incident(refusal);
	}

	private Problem problem(HttpStatusCode status) {
		return Problem.of(status.value(), this.words.of("api.title." + status.value()),
				this.words.of("api.detail." + status.value()));
	}

	private Problem step(HttpStatus status, String code, Object... values) {
		return Problem
			.of(status.value(), this.words.of("api.title." + code), this.words.of("api.detail." + code, values))
			.withCode(code);
	}

	private static HttpStatusCode statusOf(Exception refusal) {
		if (refusal instanceof ErrorResponse response) {
			return response.getStatusCode();
		}
		if (refusal instanceof MethodArgumentTypeMismatchException) {
			return HttpStatus.NOT_FOUND;
		}
		if (refusal instanceof HttpMessageNotReadableException || refusal instanceof InvalidParameterException) {
			return HttpStatus.BAD_REQUEST;
		}
		ResponseStatus status = AnnotatedElementUtils.findMergedAnnotation(refusal.getClass(), ResponseStatus.class);
		return (status != null) ? status.code() : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private Problem incident(Exception failure) {
		String incident = UUID.randomUUID().toString().substring(0, 8);
		logger.error("Incident {}", incident, failure);
		return problem(HttpStatus.INTERNAL_SERVER_ERROR).withIncident(incident);
	}

}
