package app.fairwell.guide;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.customer.StoryLine;
import app.fairwell.customer.StorySource;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells what the guide advised, in the story of a customer (product.md C6, I2).
 */
@Component
class AdviceStory implements StorySource {

	private final AdviceStore store;

	private final AdviceWords words;

	AdviceStory(AdviceStore store, AdviceWords words) {
		this.store = store;
		this.words = words;
	}

	@Override
	public List<StoryLine> of(UUID customer, SignedIn reader) {
		Locale locale = LocaleContextHolder.getLocale();
		return this.store.of(customer, reader).stream().map((kept) -> line(kept, locale)).toList();
	}

	private StoryLine line(KeptAdvice kept, Locale locale) {
		Advice advice = Objects.requireNonNull(kept.advice());
		String title = this.words.say("guide.verdict." + advice.verdict().id(), locale);
		return new StoryLine(kept.givenAt(), kept.givenBy(), "guide.story",
				new StoryLine.About("/guide/" + kept.id(), title, locale.toLanguageTag()));
	}

}
