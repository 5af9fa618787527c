package app.fairwell.guide;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.fairwell.customer.DossierPart;
import app.fairwell.customer.DossierSource;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What the guide was told and what it advised about a customer (product.md I4).
 */
@Component
class AdviceDossier implements DossierSource {

	private final AdviceStore store;

	private final AdviceWords words;

	AdviceDossier(AdviceStore store, AdviceWords words) {
		this.store = store;
		this.words = words;
	}

	@Override
	public List<DossierPart> of(UUID customer) {
		Locale locale = LocaleContextHolder.getLocale();
		return this.store.all(customer)
			.stream()
			.map((kept) -> new DossierPart("guide.story", List.of(), kept.givenAt(), this.words.whole(kept, locale),
					null))
			.toList();
	}

}
