package app.fairwell.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

import app.fairwell.letter.Answers;
import app.fairwell.letter.AnswersMother;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long a customer has been gone stands in plain sight (product.md D1).
 */
class GoneTests {

	private static final ZoneId LEEDS = ZoneId.of("Europe/London");

	private final Gone gone = new Gone(messages(), Clock.fixed(Instant.parse("2026-11-26T09:00:00Z"), ZoneOffset.UTC));

	@ParameterizedTest
	@CsvSource({ "2026-11-14, Left 12 days ago, true", "2026-11-25, Left yesterday, true",
			"2026-11-26, Left today, true", "2026-12-01, Leaves in 5 days, false", ", Still with us, false" })
	void countsTheDays(@Nullable LocalDate leftOn, String words, boolean left) { // D1
		assertThat(this.gone.of(leftOn, LEEDS, Locale.ENGLISH)).isEqualTo(new Gone.Told(words, left));
	}

	@ParameterizedTest
	@CsvSource({ "pl, Odejście: 12 dni temu", "hi, गए: 12 दिन पहले", "bn, চলে গেছেন: ১২ দিন আগে",
			"te, వెళ్లిపోయింది: 12 రోజుల క్రితం", "kk, Кеткені: 12 күн бұрын" })
	void speaksEveryLanguage(String language, String words) { // K2
		assertThat(this.gone.of(LocalDate.of(2026, 11, 14), LEEDS, Locale.forLanguageTag(language)).words())
			.isEqualTo(words);
	}

	@Test
	void meansTheDayOfTheBusiness() { // A16
		Gone late = new Gone(messages(), Clock.fixed(Instant.parse("2026-11-26T20:00:00Z"), ZoneOffset.UTC));
		assertThat(late.of(LocalDate.of(2026, 11, 26), ZoneId.of("Asia/Almaty"), Locale.ENGLISH).words())
			.isEqualTo("Left yesterday");
	}

	@ParameterizedTest
	@CsvSource({ "win-back, ' 2026-11-14 ', 2026-11-14", "win-back, soon,", "win-back, ' ',", "win-back,,",
			"termination, 2026-11-14," })
	void readsTheDayOfALetterThatAsksBackAlone(String kind, @Nullable String typed, @Nullable LocalDate day) {
		Answers answers = AnswersMother.answers().build();
		Answers.WinBack told = new Answers.WinBack(null, null, null, null, null, typed);
		assertThat(Gone.day(new Answers(kind, answers.language(), answers.sender(), answers.customer(),
				answers.reasons(), null, null, answers.situations(), null, answers.alternatives(), null, null, null,
				null, null, answers.enclosures(), null, Map.of(), null, told)))
			.isEqualTo(day);
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/draft");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
