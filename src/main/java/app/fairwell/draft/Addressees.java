package app.fairwell.draft;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * To whom letters are written, whoever wrote them: for those who see everything.
 */
@Component
public class Addressees {

	private final JdbcClient jdbc;

	Addressees(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Looks many up at once.
	 * @param ids ids of drafts, in the bin or not
	 * @return the customers' names, by the ids of those drafts that still exist
	 */
	@Transactional(readOnly = true)
	public Map<UUID, String> of(Collection<UUID> ids) {
		Map<UUID, String> names = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql("select id, customer_name from draft where id in (:ids)")
				.param("ids", ids)
				.query((row, number) -> names.put(row.getObject(1, UUID.class), row.getString(2)))
				.list();
		}
		return names;
	}

}
