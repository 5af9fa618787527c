package app.fairwell.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.fairwell.audit.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people are called today.
 */
@Component
public class PersonNames {

	private final JdbcClient jdbc;

	PersonNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Everybody there is and was, for a choice.
	 * @return people with the names of today, by name
	 */
	@Transactional(readOnly = true)
	public List<Actor> all() {
		return this.jdbc.sql("select id, name from person order by name, id")
			.query((row, number) -> new Actor(row.getObject(1, UUID.class), row.getString(2)))
			.list();
	}

	/**
	 * Looks many up at once.
	 * @param ids ids of people
	 * @return their names, by id; people who left keep theirs
	 */
	@Transactional(readOnly = true)
	public Map<UUID, String> of(Collection<UUID> ids) {
		Map<UUID, String> names = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql("select id, name from person where id in (:ids)")
				.param("ids", ids)
				.query((row, number) -> names.put(row.getObject(1, UUID.class), row.getString(2)))
				.list();
		}
		return names;
	}

}
