package app.fairwell.compose;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.fairwell.customer.CustomerFollower;
import app.fairwell.customer.ErasedCustomer;
import app.fairwell.customer.Holding;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Forms that were never saved hold a customer's name too, and go with the customer
 * (product.md I4). A form follows a merge by itself: the id on it leads on.
 */
@Component
class UnfinishedFollow implements CustomerFollower {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	UnfinishedFollow(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	@Override
	public void merge(UUID from, UUID into) {
		// nothing to move
	}

	@Override
	public void erase(ErasedCustomer customer) {
		formsOf(customer)
			.forEach((form) -> this.jdbc.sql("delete from unfinished_form where person_id = ? and form_id = ?")
				.params(form.person(), form.formId())
				.update());
	}

	@Override
	public List<Holding> holdings(ErasedCustomer customer) {
		int forms = formsOf(customer).size();
		return (forms > 0) ? List.of(new Holding("compose.holding.forms", forms, List.of())) : List.of();
	}

	/** Nobody keeps more than a few, and none longer than a month. */
	private List<Kept> formsOf(ErasedCustomer customer) {
		return this.jdbc
			.sql("select person_id, form_id, form from unfinished_form where draft_id is null and kept_at <= ?")
			.param(customer.at().atOffset(ZoneOffset.UTC))
			.query(this::kept)
			.list()
			.stream()
			.filter((form) -> isAbout(form.customer(), customer))
			.toList();
	}

	private Kept kept(ResultSet row, int number) throws SQLException {
		ComposeForm form = this.json.readValue(row.getString("form"), ComposeForm.class);
		return new Kept(row.getObject("person_id", UUID.class), row.getString("form_id"), form.customer());
	}

	private static boolean isAbout(ComposeForm.Customer typed, ErasedCustomer customer) {
		return customer.isMeantBy(typed.id(), FormText.text(typed.name()), FormText.text(typed.company()));
	}

	private record Kept(UUID person, String formId, ComposeForm.Customer customer) {
	}

}
