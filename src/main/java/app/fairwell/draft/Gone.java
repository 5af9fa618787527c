package app.fairwell.draft;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import app.fairwell.letter.Answers;
import app.fairwell.letter.LetterKind;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says how long a customer has been gone whom a letter asks back, which is what such a
 * letter is about (product.md D1).
 */
@Component
public class Gone {

	private final MessageSource messages;

	private final Clock clock;

	Gone(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * How long a customer has been gone, in words such as "Left 12 days ago".
	 * @param leftOn the day on which they left, or null while they are still there
	 * @param zone the zone in which today is meant
	 * @param locale the language of the words
	 * @return the words
	 */
	public Told of(@Nullable LocalDate leftOn, ZoneId zone, Locale locale) {
		LocalDate today = LocalDate.now(this.clock.withZone(zone));
		if (leftOn == null) {
			return new Told(this.messages.getMessage("gone.still-there", null, locale), false);
		}
		Object[] when = { when(ChronoUnit.DAYS.between(leftOn, today), locale) };
		boolean left = !leftOn.isAfter(today);
		return new Told(this.messages.getMessage(left ? "gone.left" : "gone.leaves", when, locale), left);
	}

	/**
	 * How long the customer of a listed letter has been gone, until it is sent.
	 * @param row the letter
	 * @param locale the language of the words
	 * @return the words, empty once it is sent, or null when the letter asks nobody back
	 */
	public @Nullable String of(DraftRow row, Locale locale) {
		if (!LetterKind.WIN_BACK.id().equals(row.kind())) {
			return null;
		}
		return (row.status() == DraftStatus.SENT) ? "" : of(row.leftOn(), row.zone(), locale).words();
	}

	private static String when(long days, Locale locale) {
		RelativeDateTimeFormatter words = RelativeDateTimeFormatter.getInstance(ULocale.forLocale(locale));
		if (days == 0) {
			return words.format(Direction.THIS, AbsoluteUnit.DAY);
		}
		if (days == 1) {
			return words.format(Direction.LAST, AbsoluteUnit.DAY);
		}
		return words.format(Math.abs(days), (days > 0) ? Direction.LAST : Direction.NEXT, RelativeUnit.DAYS);
	}

	/**
	 * The day on which the customer left whom a letter asks back.
	 * @param answers the answers of the letter
	 * @return the day, or null when they are still there, the day cannot be read or it is
	 * another letter
	 */
	public static @Nullable LocalDate day(Answers answers) {
		Answers.WinBack winBack = answers.winBack();
		String typed = (winBack != null && LetterKind.WIN_BACK.id().equals(answers.kind())) ? winBack.leftOn() : null;
		try {
			return (typed == null || typed.isBlank()) ? null : LocalDate.parse(typed.strip());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/**
	 * How long a customer has been gone.
	 *
	 * @param words the words
	 * @param left whether they have left already
	 */
	public record Told(String words, boolean left) {
	}

}
