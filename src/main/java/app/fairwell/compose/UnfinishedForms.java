package app.fairwell.compose;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what was typed into forms that are not saved yet, so that neither a closed tab
 * nor a stopped server loses a word (product.md E4). Everybody sees their own only. When
 * a form is saved its words go and the id stays, so that the form sent once more leads to
 * the draft that has them.
 */
@Service
public class UnfinishedForms {

	private static final Duration KEPT_FOR = Duration.ofDays(30);

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final JsonMapper json;

	private final Clock clock;

	UnfinishedForms(JdbcClient jdbc, PlatformTransactionManager transactions, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.json = json;
		this.clock = clock;
	}

	/**
	 * The new letter that a person worked on last and has not saved.
	 * @param person who is signed in
	 * @return the form, or empty when nothing is unfinished
	 */
	public Optional<UnfinishedForm> latestFor(SignedIn person) {
		return this.jdbc.sql("""
				select form_id, customer, kept_at from unfinished_form
				where person_id = ? and draft_id is null and answers_of is null
				order by kept_at desc fetch first 1 rows only
				""").params(person.id()).query(UnfinishedForms::row).optional();
	}

	/**
	 * The answers of a draft that a person changed last and has not saved.
	 * @param draft the draft's id
	 * @param person who is signed in
	 * @return the form, or empty when nothing is unfinished
	 */
	Optional<UnfinishedForm> latestOf(UUID draft, SignedIn person) {
		return this.jdbc.sql("""
				select form_id, customer, kept_at from unfinished_form
				where person_id = ? and draft_id is null and answers_of = ?
				order by kept_at desc fetch first 1 rows only
				""").params(person.id(), draft).query(UnfinishedForms::row).optional();
	}

	/**
	 * Keeps a form as it is now, unless it was finished already.
	 * @param form what is typed
	 * @param person who typed it
	 */
	void keep(ComposeForm form, SignedIn person) {
		String typed = this.json.writeValueAsString(form);
		attempt(() -> {
			if (update(form, typed, person) == 0) {
				insert(form, typed, null, person);
			}
		});
	}

	/**
	 * What a person typed into a form.
	 * @param formId the form's id
	 * @param person who asks
	 * @return the form of a new letter or of a draft's answers, or empty when it is
	 * unknown, finished or somebody else's
	 */
	Optional<ComposeForm> find(String formId, SignedIn person) {
		return this.jdbc
			.sql("select form from unfinished_form where person_id = ? and form_id = ? and draft_id is null")
			.params(person.id(), formId)
			.query(String.class)
			.optional()
			.map((typed) -> this.json.readValue(typed, ComposeForm.class));
	}

	/**
	 * The draft that has what was on a form.
	 * @param formId the form's id
	 * @param person who asks
	 * @return the draft's id, or empty when the form is unfinished
	 */
	Optional<UUID> draftOf(String formId, SignedIn person) {
		return this.jdbc
			.sql("select draft_id from unfinished_form where person_id = ? and form_id = ? and draft_id is not null")
			.params(person.id(), formId)
			.query(UUID.class)
			.optional();
	}

	/**
	 * Forgets the words of a form, now that a draft has them.
	 * @param form the form
	 * @param draft the draft that has them
	 * @param person who saved it
	 */
	void finish(ComposeForm form, UUID draft, SignedIn person) {
		Runnable work = () -> {
			if (markFinished(form.formId(), draft, person) == 0) {
				insert(form, "", draft, person);
			}
		};
		if (!attempt(work)) {
			attempt(work);
		}
	}

	/**
	 * Forgets a form that the person does not want to go on with.
	 * @param formId the form's id
	 * @param person whose form it is
	 */
	void discard(String formId, SignedIn person) {
		this.transaction.executeWithoutResult((status) -> this.jdbc
			.sql("delete from unfinished_form where person_id = ? and form_id = ? and draft_id is null")
			.params(person.id(), formId)
			.update());
	}

	/**
	 * Erases what nobody went on with for thirty days.
	 */
	void erase() {
		this.transaction.executeWithoutResult((status) -> this.jdbc.sql("delete from unfinished_form where kept_at < ?")
			.params(OffsetDateTime.now(this.clock).minus(KEPT_FOR))
			.update());
	}

	/**
	 * False where the key was there already: of a form that was finished meanwhile, or
	 * that a request kept which ran beside this one.
	 */
	private boolean attempt(Runnable work) {
		try {
			this.transaction.executeWithoutResult((status) -> work.run());
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	private int update(ComposeForm form, String typed, SignedIn person) {
		return this.jdbc.sql("""
				update unfinished_form set form = ?, customer = ?, kept_at = ?
				where person_id = ? and form_id = ? and draft_id is null
				""").params(typed, form.customer().title(), now(), person.id(), form.formId()).update();
	}

	private int markFinished(String formId, UUID draft, SignedIn person) {
		return this.jdbc.sql("""
				update unfinished_form set form = '', customer = null, draft_id = ?, kept_at = ?
				where person_id = ? and form_id = ?
				""").params(draft, now(), person.id(), formId).update();
	}

	private void insert(ComposeForm form, String typed, @Nullable UUID draft, SignedIn person) {
		this.jdbc.sql("""
				insert into unfinished_form (person_id, form_id, form, customer, answers_of, draft_id, kept_at)
				values (:person, :formId, :form, :customer, :answersOf, :draft, :keptAt)
				""")
			.param("person", person.id())
			.param("formId", Objects.requireNonNull(form.formId()))
			.param("form", typed)
			.param("customer", (draft != null) ? null : form.customer().title(), Types.VARCHAR)
			.param("answersOf", (form.draft() != null) ? UUID.fromString(form.draft()) : null, Types.OTHER)
			.param("draft", draft, Types.OTHER)
			.param("keptAt", now())
			.update();
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock.withZone(ZoneOffset.UTC));
	}

	private static UnfinishedForm row(ResultSet row, int number) throws SQLException {
		Instant keptAt = row.getObject("kept_at", OffsetDateTime.class).toInstant();
		return new UnfinishedForm(row.getString("form_id"), row.getString("customer"), keptAt);
	}

}
