package app.fairwell.upkeep;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import app.fairwell.customer.Erasure;
import app.fairwell.customer.KnownErasures;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is to be known of data that others take the place of, whatever version of the
 * schema they have.
 */
final class OldData {

	private OldData() {
	}

	static boolean holdBusiness(DataSource database) throws SQLException {
		return has(database, "person")
				&& JdbcClient.create(database).sql("select count(*) from person").query(Long.class).single() > 0;
	}

	static List<Erasure> erasures(DataSource database) throws SQLException {
		return has(database, "customer_erasure") ? new KnownErasures(JdbcClient.create(database)).all() : List.of();
	}

	private static boolean has(DataSource database, String table) throws SQLException {
		try (Connection connection = database.getConnection()) {
			return Tables.emptied(connection).contains(table);
		}
	}

}
