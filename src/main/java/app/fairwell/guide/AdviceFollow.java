package app.fairwell.guide;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.fairwell.customer.CustomerFollower;
import app.fairwell.customer.ErasedCustomer;
import app.fairwell.customer.Holding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Advice follows the record of its customer, and goes with it; so does advice that names
 * the customer and was never tied to a record (product.md I4).
 */
@Component
class AdviceFollow implements CustomerFollower {

	private final JdbcClient jdbc;

	AdviceFollow(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void merge(UUID from, UUID into) {
		this.jdbc.sql("update advice set customer_id = ? where customer_id = ?").params(into, from).update();
	}

	@Override
	public void erase(ErasedCustomer customer) {
		this.jdbc.sql("delete from advice where customer_id in (:ids)").param("ids", customer.ids()).update();
		typed(customer).forEach((id) -> this.jdbc.sql("delete from advice where id = ?").param(id).update());
	}

	@Override
	public List<Holding> holdings(ErasedCustomer customer) {
		long known = this.jdbc.sql("select count(*) from advice where customer_id in (:ids)")
			.param("ids", customer.ids())
			.query(Long.class)
			.single();
		long all = known + typed(customer).size();
		return (all > 0) ? List.of(new Holding("guide.holding", all, List.of())) : List.of();
	}

	private List<UUID> typed(ErasedCustomer customer) {
		return this.jdbc
			.sql("select id, customer_name from advice where customer_id is null and customer_name <> ''"
					+ " and begun_at <= ?")
			.param(customer.at().atOffset(ZoneOffset.UTC))
			.query(Named.class)
			.list()
			.stream()
			.filter((named) -> customer.isMeantBy(null, named.customerName(), null)
					|| customer.isMeantBy(null, null, named.customerName()))
			.map(Named::id)
			.toList();
	}

	record Named(UUID id, String customerName) {
	}

}
