package app.fairwell.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import app.fairwell.account.SignedIn;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Which remarks of the tone review people decided to ignore. They belong to the form that
 * a letter came from, so that what was ignored while filling it in stays ignored in the
 * draft. Of the words only a fingerprint is kept.
 */
@Service
public class IgnoredRemarks {

	/** Longer than a form is kept, or a draft stays in the bin. */
	private static final Duration KEPT = Duration.ofDays(60);

	private static final String OF_FORM = "writer = :writer and form_id = :form";

	private static final String OF_DRAFT = """
			exists (select 1 from draft d
				where d.id = :draft and d.created_by = ignored_remark.writer and d.form_id = ignored_remark.form_id)
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	IgnoredRemarks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What is ignored in a form that is no draft yet.
	 * @param formId the form's id
	 * @param writer who fills it in
	 * @return the marks of the remarks, with the name of the person who ignores each
	 */
	public Map<String, String> of(String formId, SignedIn writer) {
		return named(this.jdbc.sql("select mark, person_name from ignored_remark where " + OF_FORM)
			.param("writer", writer.id())
			.param("form", FormKey.of(formId)));
	}

	/**
	 * What is ignored in a draft.
	 * @param draft the draft's id
	 * @return the marks of the remarks, with the name of the person who ignores each
	 */
	public Map<String, String> of(UUID draft) {
		return named(
				this.jdbc.sql("select mark, person_name from ignored_remark where " + OF_DRAFT).param("draft", draft));
	}

	private static Map<String, String> named(JdbcClient.StatementSpec query) {
		Map<String, String> names = new LinkedHashMap<>();
		query.query((row, number) -> names.put(row.getString("mark"), row.getString("person_name"))).list();
		return names;
	}

	/**
	 * Ignores a remark on a form, or no longer.
	 * @param formId the form's id
	 * @param mark the remark's mark
	 * @param ignored whether to ignore it
	 * @param by who fills the form in
	 */
	public void change(String formId, String mark, boolean ignored, SignedIn by) {
		if (ignored) {
			insert(by.id(), FormKey.of(formId), mark, by);
		}
		else {
			this.jdbc.sql("delete from ignored_remark where mark = :mark and " + OF_FORM)
				.param("mark", mark)
				.param("writer", by.id())
				.param("form", FormKey.of(formId))
				.update();
		}
	}

	/**
	 * Ignores a remark on a draft, or no longer.
	 * @param draft the id of a draft that the person may change
	 * @param mark the remark's mark
	 * @param ignored whether to ignore it
	 * @param by who decides
	 */
	public void change(UUID draft, String mark, boolean ignored, SignedIn by) {
		if (ignored) {
			this.jdbc.sql("select created_by, form_id from draft where id = ?")
				.param(draft)
				.query((row, number) -> new Object[] { row.getObject(1, UUID.class), row.getString(2) })
				.optional()
				.ifPresent((form) -> insert((UUID) form[0], (String) form[1], mark, by));
		}
		else {
			this.jdbc.sql("delete from ignored_remark where mark = :mark and " + OF_DRAFT)
				.param("mark", mark)
				.param("draft", draft)
				.update();
		}
	}

	private void insert(UUID writer, String formKey, String mark, SignedIn by) {
		try {
			this.jdbc.sql("""
					insert into ignored_remark (writer, form_id, mark, person_name, ignored_at)
					values (?, ?, ?, ?, ?)
					""").params(writer, formKey, mark, by.name(), OffsetDateTime.now(this.clock)).update();
		}
		catch (DuplicateKeyException ex) {
			return; // ignored already
		}
	}

	/** Forgets what belongs to no letter any more. */
	void erase() {
		this.jdbc.sql("""
				delete from ignored_remark where ignored_at < ? and not exists (select 1 from draft d
					where d.created_by = ignored_remark.writer and d.form_id = ignored_remark.form_id)
				""").params(OffsetDateTime.now(this.clock).minus(KEPT)).update();
	}

}
