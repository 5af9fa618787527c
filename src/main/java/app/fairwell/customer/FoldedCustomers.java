package app.fairwell.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills what lists and searches need for customers that are older than it, once: no
 * database folds text as we do, so that a migration cannot.
 */
@Component
class FoldedCustomers implements ApplicationRunner {

	private final JdbcClient jdbc;

	FoldedCustomers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		this.jdbc.sql("select id, kind, name, company, address from customer where sort_name = ''")
			.query(FoldedCustomers::details)
			.list()
			.forEach(this::fill);
	}

	private void fill(CustomerDetails details) {
		Folded folded = Folded.of(details);
		this.jdbc.sql("""
				update customer set sort_name = ?, search_text = ?, same_name = ?, same_company = ?, same_address = ?
				where id = ? and sort_name = ''""")
			.params(folded.sortName(), folded.searchText(), folded.sameName(), folded.sameCompany(),
					folded.sameAddress(), details.id())
			.update();
	}

	private static CustomerDetails details(ResultSet row, int number) throws SQLException {
		return new CustomerDetails(row.getObject(1, UUID.class),
				CustomerKind.of(row.getString(2)).orElse(CustomerKind.PERSON), row.getString(3), row.getString(4), null,
				null, row.getString(5).lines().toList(), null);
	}

}
