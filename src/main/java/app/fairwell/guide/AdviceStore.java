package app.fairwell.guide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.customer.CustomerDetails;
import app.fairwell.customer.CustomerKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps advice. Those who see everything see all that was given; a writer sees what they
 * asked for themselves; what is not finished yet is its writer's alone.
 */
@Component
class AdviceStore {

	private static final String COLUMNS = """
			select a.id, a.about, a.customer_id, a.customer_name, a.answers, a.words, a.advice, a.begun_at, a.given_at,
			a.given_by_name, a.settled_at, c.kind, c.name, c.company
			from advice a left join customer c on c.id = a.customer_id""";

	private static final String VISIBLE = " and (a.given_by = ? or (? and a.given_at is not null))";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	AdviceStore(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	Optional<KeptAdvice> find(UUID id, SignedIn reader) {
		return this.jdbc.sql(COLUMNS + " where a.id = ?" + VISIBLE)
			.params(id, reader.id(), reader.seesEverything())
			.query(this::row)
			.optional();
	}

	/** All that was advised about a customer. */
	List<KeptAdvice> of(UUID customer, SignedIn reader) {
		return this.jdbc.sql(COLUMNS + " where a.given_at is not null and a.customer_id = ?" + VISIBLE)
			.params(customer, reader.id(), reader.seesEverything())
			.query(this::row)
			.list();
	}

	/** All that there is about a customer, whoever may see it. */
	List<KeptAdvice> all(UUID customer) {
		return this.jdbc.sql(COLUMNS + " where a.customer_id = ?").param(customer).query(this::row).list();
	}

	/** What a person began last and did not finish. */
	Optional<KeptAdvice> unfinished(SignedIn person) {
		return this.jdbc
			.sql(COLUMNS + " where a.given_by = ? and a.given_at is null order by a.begun_at desc, a.id desc"
					+ " fetch first 1 rows only")
			.param(person.id())
			.query(this::row)
			.optional();
	}

	void insert(UUID id, String about, @Nullable UUID customer, String name, Instant at, SignedIn by) {
		this.jdbc.sql("""
				insert into advice (id, about, customer_id, customer_name, answers, words, begun_at, given_by,
				given_by_name) values (:id, :about, :customer, :name, '{}', '', :at, :by, :byName)""")
			.param("id", id)
			.param("about", about)
			.param("customer", customer, Types.OTHER)
			.param("name", name)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("by", by.id())
			.param("byName", by.name())
			.update();
	}

	/** Keeps answers, unless it was finished meanwhile. */
	void keep(UUID id, @Nullable UUID customer, String name, Typed typed, String words) {
		this.jdbc.sql("""
				update advice set customer_id = :customer, customer_name = :name, answers = :answers, words = :words
				where id = :id and given_at is null""")
			.param("customer", customer, Types.OTHER)
			.param("name", name)
			.param("answers", this.json.writeValueAsString(typed))
			.param("words", words)
			.param("id", id)
			.update();
	}

	/** Whether this was what finished it. */
	boolean finish(UUID id, Advice advice, int place, Instant at) {
		return this.jdbc.sql("""
				update advice set verdict = :verdict, advice = :advice, place = :place, look_again_on = :again,
				given_at = :at where id = :id and given_at is null""")
			.param("verdict", advice.verdict().id())
			.param("advice", this.json.writeValueAsString(advice))
			.param("place", place)
			.param("again", advice.again(), Types.DATE)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("id", id)
			.update() > 0;
	}

	/** Whether it was open until now. */
	boolean settle(UUID id, Instant at) {
		return this.jdbc.sql("update advice set settled_at = ? where id = ? and settled_at is null")
			.params(at.atOffset(ZoneOffset.UTC), id)
			.update() > 0;
	}

	/**
	 * Everything older about the same customer, or asked for anew, needs no other look.
	 */
	void settleOthers(UUID id, @Nullable UUID customer, @Nullable UUID again, Instant at) {
		this.jdbc.sql("""
				update advice set settled_at = :at where settled_at is null and given_at is not null and id <> :id
				and about = 'parting' and (customer_id = :customer or id = :again)""")
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("id", id)
			.param("customer", customer, Types.OTHER)
			.param("again", again, Types.OTHER)
			.update();
	}

	void attach(UUID id, UUID customer) {
		this.jdbc.sql("update advice set customer_id = ?, customer_name = '' where id = ? and customer_id is null")
			.params(customer, id)
			.update();
	}

	private KeptAdvice row(ResultSet row, int number) throws SQLException {
		OffsetDateTime given = row.getObject("given_at", OffsetDateTime.class);
		String advice = row.getString("advice");
		return new KeptAdvice(row.getObject("id", UUID.class), row.getString("about").equals(Advices.WIN_BACK),
				row.getObject("customer_id", UUID.class), title(row),
				this.json.readValue(row.getString("answers"), Typed.class), row.getString("words"),
				(advice != null) ? this.json.readValue(advice, Advice.class) : null,
				Objects.requireNonNullElse(given, row.getObject("begun_at", OffsetDateTime.class)).toInstant(),
				row.getString("given_by_name"), row.getObject("settled_at", OffsetDateTime.class) != null);
	}

	private static String title(ResultSet row) throws SQLException {
		if (row.getString("kind") == null) {
			return row.getString("customer_name");
		}
		CustomerKind kind = CustomerKind.of(row.getString("kind")).orElse(CustomerKind.PERSON);
		return new CustomerDetails(null, kind, row.getString("name"), row.getString("company"), null, null, List.of(),
				null)
			.title();
	}

}
