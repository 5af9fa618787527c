package app.fairwell.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import app.fairwell.letter.Answers;
import app.fairwell.letter.FramingChoice;
import app.fairwell.letter.LetterKind;
import app.fairwell.tone.Known;
import app.fairwell.tone.ToneContext;
import org.jspecify.annotations.Nullable;

/**
 * Tells the tone review what a text belongs to.
 */
public final class ToneContexts {

	private ToneContexts() {
	}

	/**
	 * What the words of a letter belong to.
	 * @param kind which letter
	 * @param language its language tag
	 * @param framing its framing, or null while there is none; a win-back has none
	 * @param known what the form knows
	 * @return the context
	 */
	public static ToneContext of(LetterKind kind, String language, @Nullable FramingChoice framing, Known known) {
		return of(kind.id(), language, (framing != null) ? framing.framing().id() : null, known);
	}

	/**
	 * What a text belongs to, by the ids of its letter.
	 * @param kind the id of the kind; a termination when it is left out
	 * @param language a language tag
	 * @param framing the id of the framing, or null
	 * @param known what the form knows
	 * @return the context
	 */
	public static ToneContext of(@Nullable String kind, String language, @Nullable String framing, Known known) {
		boolean winBack = LetterKind.WIN_BACK.id().equals(kind);
		return new ToneContext(Locale.forLanguageTag(language).getLanguage(),
				winBack ? ToneContext.Kind.WIN_BACK : ToneContext.Kind.TERMINATION, winBack ? null : framing, known);
	}

	/**
	 * What the answers of a form say. What cannot be read as a date or an amount is left
	 * out: the form itself refuses it.
	 * @param answers the answers
	 * @param today the day that dates left open stand for
	 * @param privateNotes the notes that the reader may see
	 * @return what a text can be held against
	 */
	public static Known known(Answers answers, LocalDate today, List<String> privateNotes) {
		Answers.Customer customer = answers.customer();
		List<String> names = (customer != null)
				? Stream.of(customer.name(), customer.company()).filter(ToneContexts::isTold).toList() : List.of();
		List<LocalDate> dates = Stream.of(answers.endDate(), answers.letterDate())
			.map((date) -> date(date, today))
			.filter(Objects::nonNull)
			.toList();
		return new Known(answers.alternatives(), names, amounts(answers.goodwill()), dates, privateNotes);
	}

	private static boolean isTold(@Nullable String text) {
		return text != null && !text.isBlank();
	}

	private static @Nullable LocalDate date(@Nullable String typed, LocalDate today) {
		try {
			return isTold(typed) ? LocalDate.parse(Objects.requireNonNull(typed).strip()) : today;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static List<Known.Amount> amounts(Answers.@Nullable Goodwill goodwill) {
		if (goodwill == null || !isTold(goodwill.amount()) || !isTold(goodwill.currency())) {
			return List.of();
		}
		try {
			return List.of(new Known.Amount(new BigDecimal(Objects.requireNonNull(goodwill.amount()).strip()),
					Objects.requireNonNull(goodwill.currency())));
		}
		catch (NumberFormatException ex) {
			return List.of();
		}
	}

}
