package app.fairwell.api;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.fairwell.draft.DraftQuery;
import app.fairwell.draft.DraftStatus;
import app.fairwell.letter.AnswerProblem;
import app.fairwell.letter.InvalidAnswersException;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands beside a body: the query and the headers.
 */
final class Parameters {

	private static final int LONGEST = 200;

	private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

	private Parameters() {
	}

	static DraftQuery query(@Nullable String status, @Nullable String q, @Nullable String after,
			@Nullable String limit) {
		String words = text("q", q);
		return new DraftQuery(words, status(status), null, after(after), limit(limit));
	}

	static @Nullable String after(@Nullable String given) {
		return text("after", given);
	}

	private static @Nullable DraftStatus status(@Nullable String given) {
		if (given == null || given.isEmpty()) {
			return null;
		}
		return DraftStatus.of(given)
			.orElseThrow(() -> refused("status", "unknown",
					Arrays.stream(DraftStatus.values()).map(DraftStatus::id).toArray(String[]::new)));
	}

	private static @Nullable String text(String field, @Nullable String given) {
		if (given == null || given.isBlank()) {
			return null;
		}
		if (given.length() > LONGEST) {
			throw refused(field, "too-long", Integer.toString(LONGEST));
		}
		if (given.codePoints()
			.anyMatch((character) -> Character.isISOControl(character)
					|| Character.getType(character) == Character.SURROGATE)) {
			throw refused(field, "characters");
		}
		return given;
	}

	static int limit(@Nullable String given) {
		if (given == null || given.isEmpty()) {
			return DraftQuery.USUAL;
		}
		if (given.matches("[0-9]{1,3}")) {
			int limit = Integer.parseInt(given);
			if (limit >= 1 && limit <= DraftQuery.MOST) {
				return limit;
			}
		}
		throw refused("limit", "out-of-range", "1 to " + DraftQuery.MOST);
	}

	/** A key of a program never meets the form id of a page. */
	static String formId(@Nullable String key) {
		String given = text("Idempotency-Key", key);
		return (given != null) ? "api:" + given : UUID.randomUUID().toString();
	}

	static long version(@Nullable String ifMatch) {
		if (ifMatch == null || ifMatch.isBlank()) {
			throw new MissingVersionException();
		}
		Matcher version = VERSION.matcher(ifMatch.strip());
		if (!version.matches()) {
			throw refused("If-Match", "unknown", "\"the section's version\"");
		}
		return Long.parseLong(version.group(1));
	}

	private static InvalidAnswersException refused(String field, String code, String... allowed) {
		return new InvalidAnswersException(List.of(new AnswerProblem(field, code, List.of(allowed))));
	}

}
