package app.fairwell.customer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of customers.
 *
 * @param items the customers
 * @param next what the next page comes {@code after}, or null on the last
 */
public record CustomerPage(List<CustomerRow> items, @Nullable String next) {

	public CustomerPage {
		items = List.copyOf(items);
	}

}
