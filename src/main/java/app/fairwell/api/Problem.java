package app.fairwell.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A refusal, after RFC 9457.
 *
 * @param type always {@code about:blank}: the status says what kind it is
 * @param title the status in words
 * @param status the status
 * @param detail what was wrong and what would be allowed
 * @param code which refusal of a step it is, for programs
 * @param errors each field that cannot be taken, at a 422
 * @param yours the words that were refused, at a 409
 * @param theirs the section as it stands, at a 409
 * @param stops what stops the release of a letter, at a 422
 * @param incident the number under which the log tells more, at a 500
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(String type, String title, int status, String detail, @Nullable String code,
		@Nullable List<FieldProblem> errors, @Nullable String yours, @Nullable SectionAnswer theirs,
		@Nullable List<Warning> stops, @Nullable String incident) {

	static Problem of(int status, String title, String detail) {
		return new Problem("about:blank", title, status, detail, null, null, null, null, null, null);
	}

	Problem withCode(String code) {
		return new Problem(this.type, this.title, this.status, this.detail, code, null, null, null, null, null);
	}

	Problem withErrors(List<FieldProblem> errors) {
		return new Problem(this.type, this.title, this.status, this.detail, null, errors, null, null, null, null);
	}

	Problem withBoth(String yours, SectionAnswer theirs) {
		return new Problem(this.type, this.title, this.status, this.detail, null, null, yours, theirs, null, null);
	}

	Problem withStops(List<Warning> stops) {
		return new Problem(this.type, this.title, this.status, this.detail, this.code, null, null, null, stops, null);
	}

	Problem withIncident(String incident) {
		return new Problem(this.type, this.title, this.status, this.detail, null, null, null, null, null, incident);
	}

}
