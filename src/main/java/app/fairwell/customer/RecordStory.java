package app.fairwell.customer;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happened to the record itself: it was made, and others became one with it.
 */
@Component
class RecordStory implements StorySource {

	private final CustomerRepository customers;

	private final JdbcClient jdbc;

	RecordStory(CustomerRepository customers, JdbcClient jdbc) {
		this.customers = customers;
		this.jdbc = jdbc;
	}

	@Override
	public List<StoryLine> of(UUID customer, SignedIn reader) {
		List<StoryLine> lines = new ArrayList<>();
		this.customers.findById(customer).ifPresent((found) -> lines.add(made(found)));
		this.jdbc.sql("select merged_at, merged_by_name from customer_alias where customer_id = ?")
			.param(customer)
			.query((row, number) -> new StoryLine(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2),
					"customer.story.merged", List.of(), null, null))
			.list()
			.forEach(lines::add);
		return lines;
	}

	/** Made together with the first letter, it comes before it. */
	private static StoryLine made(Customer customer) {
		return new StoryLine(customer.createdAt().truncatedTo(ChronoUnit.SECONDS), "", "customer.story.made", List.of(),
				null, null);
	}

}
