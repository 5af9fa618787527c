package app.fairwell.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes promises for a calendar program (RFC 5545): events of a whole day, since the
 * usual calendars show no to-dos, with an alarm at nine in the morning of the day before.
 * <p>
 * A calendar leaves the house: it is kept by other programs and shown on other screens.
 * So an event says only what kind of promise it is, the customer's name, and where to
 * read more after signing in; no amount, and no word that a person typed (product.md A5).
 */
@Component
class CalendarFile {

	static final MediaType TYPE = MediaType.parseMediaType("text/calendar;charset=UTF-8");

	private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private final ListedPromises listed;

	private final MessageSource messages;

	CalendarFile(ListedPromises listed, MessageSource messages) {
		this.listed = listed;
		this.messages = messages;
	}

	/**
	 * A calendar.
	 * @param rows the promises, each of which keeps its identity from file to file
	 * @param base the address of this Fairwell, without a slash at its end
	 * @param locale the reader's language
	 * @return the text of the file
	 */
	String of(List<PromiseRow> rows, String base, Locale locale) {
		ContentLines lines = new ContentLines().add("BEGIN", "VCALENDAR")
			.add("VERSION", "2.0")
			.add("PRODID", "-//Fairwell//Promises//EN")
			.add("CALSCALE", "GREGORIAN")
			.text("X-WR-CALNAME", this.messages.getMessage("promise.calendar.name", null, locale))
			.add("REFRESH-INTERVAL;VALUE=DURATION", "PT6H")
			.add("X-PUBLISHED-TTL", "PT6H");
		rows.forEach((row) -> event(row, base, locale, lines));
		return lines.add("END", "VCALENDAR").toString();
	}

	private void event(PromiseRow row, String base, Locale locale, ContentLines lines) {
		LocalDate day = row.due();
		Instant changed = row.changedAt();
		String title = this.messages.getMessage("promise.calendar.event",
				new Object[] { this.listed.title(row.kind(), locale), row.customer() }, locale);
		lines.add("BEGIN", "VEVENT")
			.add("UID", row.id() + "@promises.fairwell")
			.add("DTSTAMP", MOMENT.format(changed))
			.add("LAST-MODIFIED", MOMENT.format(changed))
			.add("SEQUENCE", Long.toString(row.version()))
			.add("DTSTART;VALUE=DATE", DAY.format(day))
			.add("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)))
			.text("SUMMARY", title)
			.add("URL", base + "/promises/" + row.id())
			.add("CLASS", "PRIVATE")
			.add("TRANSP", "TRANSPARENT")
			.add("BEGIN", "VALARM")
			.add("ACTION", "DISPLAY")
			.text("DESCRIPTION", title)
			.add("TRIGGER", "-PT15H")
			.add("END", "VALARM")
			.add("END", "VEVENT");
	}

}
