package app.fairwell.account;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes moments for people, by the clock of the business.
 */
@Component
class Moments {

	private final PlaceOfBusiness place;

	private final MessageSource messages;

	Moments(PlaceOfBusiness place, MessageSource messages) {
		this.place = place;
		this.messages = messages;
	}

	/** Asks for the clock once, however many moments a page tells. */
	DateTimeFormatter in(Locale locale) {
		String pattern = this.messages.getMessage("draft.moment", null, locale);
		return DateTimeFormatter.ofPattern(pattern, locale).withZone(this.place.zone());
	}

}
