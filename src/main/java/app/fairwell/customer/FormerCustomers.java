package app.fairwell.customer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Under which ids and names customers were known before.
 */
@Component
class FormerCustomers {

	private final JdbcClient jdbc;

	FormerCustomers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The record that one with this id became. */
	Optional<UUID> now(UUID former) {
		return this.jdbc.sql("select customer_id from customer_alias where former_id = ?")
			.param(former)
			.query(UUID.class)
			.optional();
	}

	/** The record that was known by this name before. */
	Optional<UUID> named(String key) {
		return this.jdbc.sql("select customer_id from customer_former_name where folded_key = ?")
			.param(key)
			.query(UUID.class)
			.optional();
	}

	/** Letters written under a former name stay with the record that had it. */
	void renamed(UUID customer, String formerKey, String key) {
		this.jdbc.sql("delete from customer_former_name where folded_key in (?, ?)").params(formerKey, key).update();
		if (!formerKey.equals(key)) {
			this.jdbc.sql("insert into customer_former_name (folded_key, customer_id) values (?, ?)")
				.params(formerKey, customer)
				.update();
		}
	}

	/** Before the record goes: what it was leads to the one that stays. */
	void merged(UUID from, UUID into, Instant at, String by) {
		this.jdbc.sql("update customer_alias set customer_id = ? where customer_id = ?").params(into, from).update();
		this.jdbc.sql("update customer_former_name set customer_id = ? where customer_id = ?")
			.params(into, from)
			.update();
		this.jdbc.sql("""
				insert into customer_alias (former_id, customer_id, merged_at, merged_by_name)
				values (?, ?, ?, ?)""").params(from, into, at.atOffset(ZoneOffset.UTC), by).update();
	}

	ErasedCustomer whole(UUID id, String key, Instant at) {
		Set<UUID> ids = new HashSet<>(this.jdbc.sql("select former_id from customer_alias where customer_id = ?")
			.param(id)
			.query(UUID.class)
			.list());
		ids.add(id);
		Set<String> keys = new HashSet<>(
				this.jdbc.sql("select folded_key from customer_former_name where customer_id = ?")
					.param(id)
					.query(String.class)
					.list());
		keys.add(key);
		return new ErasedCustomer(id, ids, keys, at);
	}

}
