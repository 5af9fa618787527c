package app.fairwell.guide;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of the order.
 *
 * @param items the customers
 * @param next what the next page comes {@code after}, or null on the last
 */
record GuideCustomersPage(List<GuideCustomer> items, @Nullable String next) {

	GuideCustomersPage {
		items = List.copyOf(items);
	}

}
