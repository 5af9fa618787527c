package app.fairwell.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts promises into the reader's words.
 */
@Component
public class ListedPromises {

	private final PromiseList list;

	private final Businesses businesses;

	private final MessageSource messages;

	ListedPromises(PromiseList list, Businesses businesses, MessageSource messages) {
		this.list = list;
		this.businesses = businesses;
		this.messages = messages;
	}

	/**
	 * What should have been done by now, the longest overdue first (product.md I1).
	 * @param most how many at most
	 * @param by who asks
	 * @param locale the reader's language
	 * @return the promises that this person may see
	 */
	public List<ListedPromise> overdue(int most, SignedIn by, Locale locale) {
		return of(this.list.overdue(this.businesses.today(), most, by), locale);
	}

	List<ListedPromise> of(List<PromiseRow> rows, Locale locale) {
		LocalDate today = this.businesses.today();
		DateTimeFormatter day = days(locale);
		return rows.stream().map((row) -> listed(row, today, day, locale)).toList();
	}

	ListedPromise of(PromiseRow row, Locale locale) {
		return of(List.of(row), locale).get(0);
	}

	private ListedPromise listed(PromiseRow row, LocalDate today, DateTimeFormatter day, Locale locale) {
		boolean overdue = !row.isDone() && row.due().isBefore(today);
		return new ListedPromise(row.id(), row.version(), "/drafts/" + row.draftId() + "/promises", title(row, locale),
				row.customer(), row.detail(), row.language(), row.responsible(), row.due(),
				when(row, today, day, locale), row.isDone(), overdue, row.earlier());
	}

	String title(PromiseRow row, Locale locale) {
		return (row.words() != null) ? row.words() : title(row.kind(), locale);
	}

	String title(PromiseKind kind, Locale locale) {
		return say("promise.kind." + kind.id(), locale);
	}

	String day(LocalDate day, Locale locale) {
		return days(locale).format(day);
	}

	private DateTimeFormatter days(Locale locale) {
		return DateTimeFormatter.ofPattern(say("promise.date", locale), locale);
	}

	private String when(PromiseRow row, LocalDate today, DateTimeFormatter day, Locale locale) {
		Instant done = row.doneAt();
		if (done != null) {
			return say("promise.done.when", locale, day.format(done.atZone(row.zone())),
					Objects.requireNonNullElse(row.doneBy(), ""));
		}
		if (row.due().equals(today)) {
			return say("promise.due.today", locale);
		}
		return say(row.due().isBefore(today) ? "promise.due.was" : "promise.due.by", locale, day.format(row.due()));
	}

	private String say(String key, Locale locale, Object... values) {
		return this.messages.getMessage(key, values, locale);
	}

}
