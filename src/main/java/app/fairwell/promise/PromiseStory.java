package app.fairwell.promise;

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
 * Tells the promises that were kept, in the story of a customer (product.md I2).
 */
@Component
class PromiseStory implements StorySource {

	private final PromiseList list;

	private final ListedPromises listed;

	PromiseStory(PromiseList list, ListedPromises listed) {
		this.list = list;
		this.listed = listed;
	}

	@Override
	public List<StoryLine> of(UUID customer, SignedIn reader) {
		Locale locale = LocaleContextHolder.getLocale();
		return this.list.doneFor(customer, reader).stream().map((row) -> line(row, locale)).toList();
	}

	private StoryLine line(PromiseRow row, Locale locale) {
		return new StoryLine(Objects.requireNonNull(row.doneAt()), Objects.requireNonNullElse(row.doneBy(), ""),
				"promise.story.done",
				new StoryLine.About("/promises/" + row.id(), this.listed.title(row, locale), locale.toLanguageTag()));
	}

}
