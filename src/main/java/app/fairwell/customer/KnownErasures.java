package app.fairwell.customer;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The list of who was erased in one database, which a restore carries over into another.
 */
public final class KnownErasures {

	private final JdbcClient jdbc;

	/**
	 * The list of a database.
	 * @param jdbc the database
	 */
	public KnownErasures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Every erasure there was.
	 * @return them in order; a customer with former ids or names has several
	 */
	public List<Erasure> all() {
		return this.jdbc
			.sql("select customer_id, folded_key, erased_at from customer_erasure order by erased_at, customer_id")
			.query((row, number) -> new Erasure(row.getObject(1, UUID.class), row.getString(2),
					row.getObject(3, OffsetDateTime.class).toInstant()))
			.list();
	}

	/**
	 * Adds those of another list that are not in this one.
	 * @param known the other list
	 */
	public void addAll(List<Erasure> known) {
		List<Erasure> remembered = all();
		known.stream().filter((erasure) -> !remembered.contains(erasure)).forEach(this::add);
	}

	void add(Erasure erasure) {
		this.jdbc.sql("delete from customer_erasure where customer_id = ? and folded_key = ?")
			.params(erasure.customerId(), erasure.foldedKey())
			.update();
		this.jdbc.sql("insert into customer_erasure (customer_id, folded_key, erased_at) values (?, ?, ?)")
			.params(erasure.customerId(), erasure.foldedKey(), erasure.erasedAt().atOffset(ZoneOffset.UTC))
			.update();
	}

}
