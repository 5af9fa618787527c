package app.fairwell.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists the customers whose time has come (product.md C2), with one query.
 */
@Component
public class DueAdvices {

	private final JdbcClient jdbc;

	private final Businesses businesses;

	DueAdvices(JdbcClient jdbc, Businesses businesses) {
		this.jdbc = jdbc;
		this.businesses = businesses;
	}

	/**
	 * What was to be looked at again by today, the longest due first.
	 * @param most how many at most
	 * @param reader who asks
	 * @return those that this person may see
	 */
	@Transactional(readOnly = true)
	public List<DueAdvice> by(int most, SignedIn reader) {
		return this.jdbc
			.sql("""
					select a.id, case when c.id is null then a.customer_name
						when c.kind = 'company' then coalesce(c.company, c.name) else coalesce(c.name, c.company) end as title,
						a.look_again_on
					from advice a left join customer c on c.id = a.customer_id
					where a.look_again_on <= ? and a.settled_at is null and (? or a.given_by = ?)
					order by a.look_again_on, a.id fetch first\s"""
					+ most + " rows only")
			.params(this.businesses.today(), reader.seesEverything(), reader.id())
			.query((row, number) -> new DueAdvice(row.getObject(1, UUID.class), row.getString(2),
					row.getObject(3, LocalDate.class)))
			.list();
	}

}
