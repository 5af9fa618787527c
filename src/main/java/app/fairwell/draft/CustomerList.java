package app.fairwell.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import app.fairwell.account.SignedIn;
import app.fairwell.customer.CustomerDetails;
import app.fairwell.customer.CustomerKind;
import app.fairwell.customer.CustomerLetters;
import app.fairwell.customer.CustomerPage;
import app.fairwell.customer.CustomerPageKey;
import app.fairwell.customer.CustomerQuery;
import app.fairwell.customer.CustomerRow;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists customers with their letters: one query for the page, one for the letters of all
 * who stand on it.
 */
@Component
class CustomerList implements CustomerLetters {

	private static final String COLUMNS = "select id, kind, name, company, address, sort_name from customer";

	private static final String MADE_BY = "exists (select 1 from draft where draft.customer_id = customer.id"
			+ " and draft.created_by = ?)";

	private final JdbcClient jdbc;

	CustomerList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(readOnly = true)
	public CustomerPage list(CustomerQuery query, SignedIn reader) {
		Map<String, List<Object>> parts = condition(query, reader);
		String where = parts.isEmpty() ? "" : " where " + String.join(" and ", parts.keySet());
		List<Found> found = this.jdbc
			.sql(COLUMNS + where + " order by sort_name, id fetch first " + (query.limit() + 1) + " rows only")
			.params(parts.values().stream().flatMap(List::stream).toList())
			.query(CustomerList::found)
			.list();
		List<Found> shown = found.subList(0, Math.min(found.size(), query.limit()));
		Map<UUID, Tally> tallies = shown.isEmpty() ? Map.of() : tallies(shown, reader);
		String next = (found.size() > query.limit()) ? shown.get(shown.size() - 1).key().encode() : null;
		return new CustomerPage(shown.stream().map((each) -> each.row(tallies.get(each.key().id()))).toList(), next);
	}

	@Override
	@Transactional(readOnly = true)
	public boolean hasLetterBy(UUID customer, SignedIn writer) {
		return this.jdbc.sql("select count(*) from draft where customer_id = ? and created_by = ?")
			.params(customer, writer.id())
			.query(Long.class)
			.single() > 0;
	}

	private static Map<String, List<Object>> condition(CustomerQuery query, SignedIn reader) {
		Map<String, List<Object>> parts = new LinkedHashMap<>();
		List<Object> patterns = new ArrayList<>(CustomerWords.of(query.q()).patterns());
		if (!patterns.isEmpty()) {
			parts.put(
					patterns.stream().map((p) -> "search_text like ? escape '!'").collect(Collectors.joining(" and ")),
					patterns);
		}
		if (!reader.seesEverything()) {
			parts.put(MADE_BY, List.of(reader.id()));
		}
		if (query.without() != null) {
			parts.put("id <> ?", List.of(query.without()));
		}
		if (query.after() != null) {
			CustomerPageKey key = CustomerPageKey.decode(query.after());
			parts.put("(sort_name > ? or (sort_name = ? and id > ?))",
					List.of(key.sortName(), key.sortName(), key.id()));
		}
		return parts;
	}

	/** Of each customer how many letters there are, and where the newest stands. */
	private Map<UUID, Tally> tallies(List<Found> customers, SignedIn reader) {
		List<UUID> ids = customers.stream().map((each) -> each.key().id()).toList();
		String own = reader.seesEverything() ? "" : " and created_by = :person";
		return this.jdbc.sql("""
				select customer_id, letters, status from (
					select customer_id, status, count(*) over (partition by customer_id) as letters,
						row_number() over (partition by customer_id order by updated_at desc, id desc) as place
					from draft where deleted = false and customer_id in (:ids)""" + own + """
				) newest where place = 1""")
			.param("ids", ids)
			.param("person", reader.id())
			.query(Tally.class)
			.list()
			.stream()
			.collect(Collectors.toMap(Tally::customerId, (tally) -> tally));
	}

	private static Found found(ResultSet row, int number) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		List<String> address = row.getString("address").lines().toList();
		return new Found(new CustomerPageKey(row.getString("sort_name"), id),
				new CustomerDetails(id, CustomerKind.of(row.getString("kind")).orElse(CustomerKind.PERSON),
						row.getString("name"), row.getString("company"), null, null, address, null));
	}

	private record Found(CustomerPageKey key, CustomerDetails details) {

		CustomerRow row(@Nullable Tally tally) {
			String title = this.details.title();
			String other = Arrays.asList(this.details.name(), this.details.company())
				.stream()
				.filter((name) -> name != null && !name.equals(title))
				.findFirst()
				.orElse(null);
			List<String> address = this.details.address();
			return new CustomerRow(this.key.id(), title, other,
					address.isEmpty() ? "" : address.get(address.size() - 1), (tally != null) ? tally.letters() : 0,
					(tally != null) ? tally.status() : null);
		}

	}

	record Tally(UUID customerId, long letters, String status) {
	}

}
