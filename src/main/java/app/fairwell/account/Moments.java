package app.fairwell.account;

import java.time.Instant;
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

	String say(Instant moment, Locale locale) {
		String pattern = this.messages.getMessage("draft.moment", null, locale);
		return DateTimeFormatter.ofPattern(pattern, locale).format(moment.atZone(this.place.zone()));
	}

}
