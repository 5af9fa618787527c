package app.fairwell.guide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.fairwell.customer.CustomerDetails;
import app.fairwell.customer.CustomerKind;
import app.fairwell.customer.FoldedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders all customers by whom to part with first, from the newest advice about each
 * (product.md C4): abuse and what is not right, then more reasons before fewer, then who
 * is to be looked at again, whom to keep, whose letter is begun, and who was never asked
 * about. One query a page.
 */
@Component
class GuideCustomers {

	static final int PAGE = 20;

	private static final int MOST_WORDS = 10;

	/** Whose letter is begun, and who was never asked about, come last. */
	private static final String ORDERED = """
			select * from (
				select c.id, c.kind, c.name, c.company, c.sort_name, a.id as advice_id, a.verdict, a.advice, a.settled_at,
					case when a.id is null then 90 when a.settled_at is not null then 80 else a.place end as place
				from customer c left join (
					select id, customer_id, verdict, advice, settled_at, place,
						row_number() over (partition by customer_id order by given_at desc, id desc) as newest
					from advice where about = 'parting' and given_at is not null and customer_id is not null
				) a on a.customer_id = c.id and a.newest = 1%s
			) ordered%s order by place, sort_name, id fetch first %d rows only""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	GuideCustomers(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	@Transactional(readOnly = true)
	GuideCustomersPage page(@Nullable String q, @Nullable String after) {
		List<Object> values = new ArrayList<>();
		String words = words(q, values);
		String beyond = beyond(after, values);
		List<GuideCustomer> found = this.jdbc.sql(ORDERED.formatted(words, beyond, PAGE + 1))
			.params(values)
			.query(this::row)
			.list();
		List<GuideCustomer> shown = found.subList(0, Math.min(found.size(), PAGE));
		return new GuideCustomersPage(shown,
				(found.size() > PAGE) ? GuideCustomersKey.of(shown.get(shown.size() - 1)).encode() : null);
	}

	private static String words(@Nullable String q, List<Object> values) {
		List<String> words = (q != null) ? FoldedText.words(q).stream().limit(MOST_WORDS).toList() : List.of();
		words.forEach((word) -> values.add("%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%"));
		return words.isEmpty() ? "" : " where c.search_text like ? escape '!'"
				+ " and c.search_text like ? escape '!'".repeat(words.size() - 1);
	}

	private static String beyond(@Nullable String after, List<Object> values) {
		if (after == null) {
			return "";
		}
		GuideCustomersKey key = GuideCustomersKey.decode(after);
		values.addAll(List.of(key.place(), key.place(), key.sortName(), key.sortName(), key.id()));
		return " where (place > ? or (place = ? and (sort_name > ? or (sort_name = ? and id > ?))))";
	}

	private GuideCustomer row(ResultSet row, int number) throws SQLException {
		CustomerKind kind = CustomerKind.of(row.getString("kind")).orElse(CustomerKind.PERSON);
		String advice = row.getString("advice");
		String title = new CustomerDetails(null, kind, row.getString("name"), row.getString("company"), null, null,
				List.of(), null)
			.title();
		return new GuideCustomer(row.getObject("id", UUID.class), title, row.getObject("advice_id", UUID.class),
				row.getString("verdict"), (advice != null) ? this.json.readValue(advice, Advice.class).decided() : null,
				row.getInt("place"), row.getObject("settled_at") != null, row.getString("sort_name"));
	}

}
