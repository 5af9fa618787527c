package app.fairwell.customer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What customers are called: for those who see everything.
 */
@Component
public class CustomerNames {

	private final JdbcClient jdbc;

	CustomerNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Looks many up at once.
	 * @param ids ids of records
	 * @return what each is called, as everywhere, by the ids of those records that still
	 * exist
	 */
	@Transactional(readOnly = true)
	public Map<UUID, String> of(Collection<UUID> ids) {
		Map<UUID, String> names = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql(
					"select id, case when kind = 'company' then coalesce(company, name) else coalesce(name, company) end"
							+ " from customer where id in (:ids)")
				.param("ids", ids)
				.query((row, number) -> names.put(row.getObject(1, UUID.class), row.getString(2)))
				.list();
		}
		return names;
	}

}
