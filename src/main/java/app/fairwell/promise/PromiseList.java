package app.fairwell.promise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists promises with one query, however many there are. Writers see those of the letters
 * they made; nobody sees those of a letter in the bin.
 */
@Component
class PromiseList {

	/** How many a page has. */
	static final int PAGE = 20;

	/** The most that a calendar holds. */
	static final int MOST = 500;

	private static final String PROMISES = """
			select p.id, p.version, p.draft_id, d.customer_name, d.language, d.zone, p.kind, p.words, p.detail,
			p.due_on, p.responsible, p.done_at, p.done_by_name, p.earlier, p.changed_at
			from promise p join draft d on d.id = p.draft_id where not p.withdrawn and not d.deleted""";

	private final JdbcClient jdbc;

	PromiseList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What is to be done, what is most overdue first. */
	@Transactional(readOnly = true)
	PromisePage open(@Nullable PromiseKey after, SignedIn by) {
		Where where = visible(by).and(" and p.done_at is null");
		if (after != null) {
			where.and(" and (p.due_on > ? or (p.due_on = ? and p.id > ?))", after.day(), after.day(), after.id());
		}
		return page(where.and(" order by p.due_on, p.id"));
	}

	/** What was done, the latest first. */
	@Transactional(readOnly = true)
	PromisePage done(@Nullable PromiseKey after, SignedIn by) {
		Where where = visible(by).and(" and p.done_at is not null");
		if (after != null) {
			OffsetDateTime at = after.at().atOffset(ZoneOffset.UTC);
			where.and(" and (p.done_at < ? or (p.done_at = ? and p.id < ?))", at, at, after.id());
		}
		return page(where.and(" order by p.done_at desc, p.id desc"));
	}

	private PromisePage page(Where where) {
		List<PromiseRow> found = rows(where, PAGE + 1);
		List<PromiseRow> shown = found.subList(0, Math.min(found.size(), PAGE));
		return new PromisePage(shown,
				(found.size() > PAGE) ? PromiseKey.of(shown.get(shown.size() - 1)).encode() : null);
	}

	/** What was due before a day. */
	@Transactional(readOnly = true)
	List<PromiseRow> overdue(LocalDate today, int most, SignedIn by) {
		return rows(visible(by).and(" and p.done_at is null and p.due_on < ? order by p.due_on, p.id", today), most);
	}

	/** What is to be done, as far as a calendar holds it. */
	@Transactional(readOnly = true)
	List<PromiseRow> open(SignedIn by) {
		return rows(visible(by).and(" and p.done_at is null order by p.due_on, p.id"), MOST);
	}

	/** All of a letter, those to do first. */
	@Transactional(readOnly = true)
	List<PromiseRow> ofLetter(UUID draftId, SignedIn by) {
		return rows(visible(by).and(
				" and p.draft_id = ? order by case when p.done_at is null then 0 else 1 end," + " p.due_on, p.id",
				draftId), MOST);
	}

	/** What was done for a customer. */
	@Transactional(readOnly = true)
	List<PromiseRow> doneFor(UUID customer, SignedIn by) {
		return rows(visible(by).and(" and p.done_at is not null and d.customer_id = ? order by p.done_at", customer),
				MOST);
	}

	/** All that there is about a customer, whoever may see it. */
	@Transactional(readOnly = true)
	List<PromiseRow> ofCustomer(UUID customer) {
		return rows(new Where().and(" and d.customer_id = ? order by p.due_on, p.id", customer), MOST);
	}

	@Transactional(readOnly = true)
	PromiseRow require(UUID id, SignedIn by) {
		return rows(visible(by).and(" and p.id = ?", id), 1).stream()
			.findFirst()
			.orElseThrow(() -> new PromiseNotFoundException(id));
	}

	@Transactional(readOnly = true)
	PromiseLetter letter(UUID draftId, SignedIn by) {
		Optional<String> customer = this.jdbc
			.sql("select customer_name from draft where id = ? and not deleted and (? or created_by = ?)")
			.params(draftId, by.seesEverything(), by.id())
			.query(String.class)
			.optional();
		return new PromiseLetter(draftId, customer.orElseThrow(() -> new PromiseNotFoundException(draftId)));
	}

	private static Where visible(SignedIn by) {
		return by.seesEverything() ? new Where() : new Where().and(" and d.created_by = ?", by.id());
	}

	private List<PromiseRow> rows(Where where, int most) {
		return this.jdbc.sql(PROMISES + where.sql + " fetch first " + most + " rows only")
			.params(where.values)
			.query(PromiseList::row)
			.list();
	}

	private static PromiseRow row(ResultSet row, int number) throws SQLException {
		OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
		return new PromiseRow(row.getObject("id", UUID.class), row.getLong("version"),
				row.getObject("draft_id", UUID.class), row.getString("customer_name"), row.getString("language"),
				ZoneId.of(row.getString("zone")), PromiseKind.of(row.getString("kind")), row.getString("words"),
				row.getString("detail"), row.getObject("due_on", LocalDate.class), row.getString("responsible"),
				(done != null) ? done.toInstant() : null, row.getString("done_by_name"), row.getBoolean("earlier"),
				instant(row));
	}

	private static Instant instant(ResultSet row) throws SQLException {
		return row.getObject("changed_at", OffsetDateTime.class).toInstant();
	}

	/** Grows with each filter. */
	private static final class Where {

		private String sql = "";

		private final List<Object> values = new ArrayList<>();

		Where and(String more, Object... given) {
			this.sql += more;
			this.values.addAll(List.of(given));
			return this;
		}

	}

}
