package app.fairwell.account;

import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Secrets that all copies of the app share.
 */
@Component
class AccountSecrets {

	private final JdbcClient jdbc;

	AccountSecrets(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<String> find(String name) {
		return this.jdbc.sql("select content from account_secret where name = ?")
			.param(name)
			.query(String.class)
			.optional();
	}

	// Of two copies that start at once, the first one's secret counts
	String findOrMake(String name, Supplier<String> secret) {
		Optional<String> there = find(name);
		if (there.isPresent()) {
			return there.get();
		}
		try {
			this.jdbc.sql("insert into account_secret (name, content) values (?, ?)")
				.params(name, secret.get())
				.update();
		}
		catch (DuplicateKeyException ex) {
			// The other copy was first
		}
		return find(name).orElseThrow();
	}

	void forget(String name) {
		this.jdbc.sql("delete from account_secret where name = ?").param(name).update();
	}

}
