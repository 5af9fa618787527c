package app.fairwell.promise;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list of promises.
 *
 * @param items the promises
 * @param next by what the next page is known, or null when this is the last
 */
record PromisePage(List<PromiseRow> items, @Nullable String next) {

	PromisePage {
		items = List.copyOf(items);
	}

}
