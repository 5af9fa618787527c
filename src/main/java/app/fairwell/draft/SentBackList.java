package app.fairwell.draft;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What came back from review to the person who wrote it (product.md G1).
 */
@Service
public class SentBackList {

	private final JdbcClient jdbc;

	SentBackList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The letters that a person made or sent to review and that were sent back, as their
	 * last step.
	 * @param limit how many at most
	 * @param by the person
	 * @return the letters, the latest to come back first
	 */
	@Transactional(readOnly = true)
	public List<SentBack> of(int limit, SignedIn by) {
		return this.jdbc.sql("""
				select d.id, d.customer_name, d.zone, s.taken_by_name, s.taken_at, s.reason, s.words
				from draft d join draft_step s on s.draft_id = d.id
				where d.status = 'draft' and d.deleted = false and (d.created_by = :person or d.submitted_by = :person)
				and s.kind = 'sent-back'
				and not exists (select 1 from draft_step later where later.draft_id = d.id and later.number > s.number)
				order by s.taken_at desc fetch first :limit rows only""")
			.param("person", by.id())
			.param("limit", limit)
			.query((row, number) -> new SentBack(row.getObject("id", UUID.class), row.getString("customer_name"),
					row.getString("taken_by_name"), row.getString("reason"), row.getString("words"),
					row.getObject("taken_at", OffsetDateTime.class).toInstant(), ZoneId.of(row.getString("zone"))))
			.list();
	}

}
