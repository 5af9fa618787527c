package app.fairwell.draft;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * On this day a letter cannot have been sent, received or returned: it is to come, or it
 * lies before the day of sending (product.md G7).
 */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public class ImpossibleDayException extends RuntimeException {

	private final @Nullable LocalDate earliest;

	private final LocalDate latest;

	ImpossibleDayException(LocalDate given, @Nullable LocalDate earliest, LocalDate latest) {
		super("The day is %s; allowed is %s to %s".formatted(given, (earliest != null) ? earliest : "any day", latest));
		this.earliest = earliest;
		this.latest = latest;
	}

	/**
	 * The first day that would do.
	 * @return the day of sending, or null where any day before the latest would do
	 */
	public @Nullable LocalDate earliest() {
		return this.earliest;
	}

	/**
	 * The last day that would do.
	 * @return today in the time zone of the draft
	 */
	public LocalDate latest() {
		return this.latest;
	}

}
