package app.fairwell.guide;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts advice into the reader's words.
 */
@Component
class AdviceWords {

	private final MessageSource messages;

	AdviceWords(MessageSource messages) {
		this.messages = messages;
	}

	/** All of an advice in plain lines, for the customer who asks what is stored. */
	String whole(KeptAdvice kept, Locale locale) {
		List<String> lines = new ArrayList<>();
		Advice advice = kept.advice();
		lines.add(kept.first()
			.ticked()
			.stream()
			.map((reason) -> say("reason." + reason.id(), locale))
			.collect(Collectors.joining("\n")));
		lines.add(kept.words());
		if (advice != null) {
			lines.add(say("guide.verdict." + advice.verdict().id(), locale));
			advice.grounds().forEach((ground) -> lines.add(say(ground(kept.winBack(), ground.id()), locale)));
		}
		return lines.stream().filter((line) -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

	/** The key of what a ground says. */
	static String ground(boolean winBack, String id) {
		return (winBack ? "guide.worth." : "guide.ground.") + id;
	}

	String day(LocalDate day, Locale locale) {
		return DateTimeFormatter.ofPattern(say("customer.day", locale), locale).format(day);
	}

	String say(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
