package app.fairwell.promise;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.fairwell.customer.DossierPart;
import app.fairwell.customer.DossierSource;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What was promised to a customer (product.md I4). Merging and erasing need nothing of
 * this package: promises hang on letters.
 */
@Component
class PromiseDossier implements DossierSource {

	private final PromiseList list;

	private final ListedPromises listed;

	PromiseDossier(PromiseList list, ListedPromises listed) {
		this.list = list;
		this.listed = listed;
	}

	@Override
	public List<DossierPart> of(UUID customer) {
		Locale locale = LocaleContextHolder.getLocale();
		return this.list.ofCustomer(customer).stream().map((row) -> part(row, locale)).toList();
	}

	private DossierPart part(PromiseRow row, Locale locale) {
		Stream<@Nullable String> words = Stream.of(this.listed.title(row, locale), row.detail(), row.responsible());
		String text = words.filter((line) -> line != null && !line.isEmpty()).collect(Collectors.joining("\n"));
		return new DossierPart("promise.dossier", List.of(this.listed.day(row.due(), locale)), row.changedAt(), text,
				null);
	}

}
