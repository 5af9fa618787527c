package app.fairwell.draft;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.fairwell.letter.Reason;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts the rows and the filters of a list into words.
 */
@Component
class ListedDrafts {

	private final MessageSource messages;

	private final Gone gone;

	ListedDrafts(MessageSource messages, Gone gone) {
		this.messages = messages;
		this.gone = gone;
	}

	List<ListedDraft> of(List<DraftRow> rows, Locale locale) {
		DateTimeFormatter moment = DateTimeFormatter.ofPattern(say("draft.moment", locale), locale);
		return rows.stream().map((row) -> listed(row, moment, locale)).toList();
	}

	private ListedDraft listed(DraftRow row, DateTimeFormatter moment, Locale locale) {
		String at = moment.format(row.updatedAt().atZone(row.zone()));
		return new ListedDraft("/drafts/" + row.id(), row.customer(), row.subject(), row.language(),
				this.gone.of(row, locale), say("draft.list.changed", locale, at, row.updatedBy()),
				say("draft.status." + row.status().id(), locale), look(row.status()),
				row.status() == DraftStatus.DELETED);
	}

	private static String look(DraftStatus status) {
		return switch (status) {
			case APPROVED, SENT -> "tag tag--accent";
			case IN_REVIEW -> "tag tag--warning";
			default -> "tag";
		};
	}

	/** The words of each reason, by its id. */
	Map<String, String> reasons(Locale locale) {
		Map<String, String> reasons = new LinkedHashMap<>();
		for (Reason reason : Reason.values()) {
			reasons.put(reason.id(), say("reason." + reason.id(), locale));
		}
		return reasons;
	}

	private String say(String key, Locale locale, Object... values) {
		return this.messages.getMessage(key, values, locale);
	}

}
