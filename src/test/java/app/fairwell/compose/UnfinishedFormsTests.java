package app.fairwell.compose;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.letter.AnswersMother;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class UnfinishedFormsTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	// Outside a transaction, as the pages call it
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	abstract static class Behaviour {

		@Autowired
		JdbcClient database;

		@Autowired
		PlatformTransactionManager transactions;

		Instant now = Instant.parse("2027-02-01T09:00:00Z");

		UnfinishedForms forms;

		SignedIn ana;

		@BeforeEach
		void hire() {
			this.forms = forms(this.transactions);
			this.ana = person();
		}

		@Test
		void keepsTheFormAsItWasLast() { // E4
			this.forms.keep(form("form-one", "Tom"), this.ana);
			this.forms.keep(form("form-one", "Thomas Keane"), this.ana);
			assertThat(this.forms.find("form-one", this.ana)).contains(form("form-one", "Thomas Keane"));
			assertThat(this.forms.latestFor(this.ana)).hasValueSatisfying((kept) -> {
				assertThat(kept.formId()).isEqualTo("form-one");
				assertThat(kept.customer()).isEqualTo("Thomas Keane");
				assertThat(kept.keptAt()).isEqualTo(this.now);
			});
		}

		@Test
		void offersTheLatest() {
			this.forms.keep(form("form-one", "Tom"), this.ana);
			this.now = this.now.plusSeconds(60);
			this.forms.keep(form("form-two", "Mary"), this.ana);
			assertThat(this.forms.latestFor(this.ana)).map(UnfinishedForm::customer).contains("Mary");
			this.forms.discard("form-two", this.ana);
			assertThat(this.forms.latestFor(this.ana)).map(UnfinishedForm::customer).contains("Tom");
		}

		@Test
		void showsNobodyElsesForms() {
			this.forms.keep(form("form-one", "Tom"), this.ana);
			SignedIn other = person();
			assertThat(this.forms.find("form-one", other)).isEmpty();
			assertThat(this.forms.latestFor(other)).isEmpty();
			this.forms.discard("form-one", other);
			assertThat(this.forms.find("form-one", this.ana)).isPresent();
		}

		@Test
		void forgetsTheWordsOfAFinishedForm() {
			UUID draft = UUID.randomUUID();
			this.forms.keep(form("form-one", "Tom"), this.ana);
			this.forms.finish(form("form-one", "Tom"), draft, this.ana);
			this.forms.keep(form("form-one", "A late preview"), this.ana);
			assertThat(this.forms.find("form-one", this.ana)).isEmpty();
			assertThat(this.forms.latestFor(this.ana)).isEmpty();
			assertThat(this.forms.draftOf("form-one", this.ana)).contains(draft);
			assertThat(words()).containsOnly("");
		}

		@Test
		void finishesAFormThatWasNeverKept() {
			UUID draft = UUID.randomUUID();
			this.forms.finish(form("form-one", "Tom"), draft, this.ana);
			assertThat(this.forms.draftOf("form-one", this.ana)).contains(draft);
		}

		@Test
		void keepsTheAnswersOfADraftApart() { // E4
			UUID draft = draft();
			ComposeForm answers = form("form-one", "Tom").identified("form-one", draft.toString(), 3L);
			this.forms.keep(answers, this.ana);
			assertThat(this.forms.find("form-one", this.ana)).contains(answers);
			assertThat(this.forms.latestOf(draft, this.ana)).map(UnfinishedForm::formId).contains("form-one");
			assertThat(this.forms.latestFor(this.ana)).isEmpty();
			assertThat(this.forms.latestOf(draft, person())).isEmpty();
			this.forms.finish(answers, draft, this.ana);
			assertThat(this.forms.latestOf(draft, this.ana)).isEmpty();
			assertThat(words()).containsOnly("");
		}

		// L4: what begins no transaction is not on the disk when it is said to be kept
		@Test
		void isWrittenInTransactionsAlone() {
			this.forms.keep(form("form-one", "Tom"), this.ana);
			PlatformTransactionManager none = mock();
			given(none.getTransaction(any())).willThrow(new CannotCreateTransactionException("full"));
			UnfinishedForms full = forms(none);
			assertThatExceptionOfType(CannotCreateTransactionException.class)
				.isThrownBy(() -> full.keep(form("form-one", "Mary"), this.ana));
			assertThatExceptionOfType(CannotCreateTransactionException.class)
				.isThrownBy(() -> full.keep(form("form-two", "Mary"), this.ana));
			assertThatExceptionOfType(CannotCreateTransactionException.class)
				.isThrownBy(() -> full.discard("form-one", this.ana));
			assertThat(words()).hasSize(1);
			assertThat(this.forms.find("form-one", this.ana)).contains(form("form-one", "Tom"));
		}

		@Test
		void spoilsNoTransactionAroundByAKeyThatIsThere() {
			UUID draft = UUID.randomUUID();
			this.forms.finish(form("form-one", "Tom"), draft, this.ana);
			new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
				this.forms.keep(form("form-one", "A late preview"), this.ana);
				assertThat(words()).containsOnly("");
			});
			assertThat(this.forms.draftOf("form-one", this.ana)).contains(draft);
		}

		@Test
		void erasesAfterThirtyDays() {
			this.forms.keep(form("form-one", "Tom"), this.ana);
			this.now = this.now.plusSeconds(30L * 24 * 60 * 60 - 1);
			this.forms.erase();
			assertThat(this.forms.find("form-one", this.ana)).isPresent();
			this.now = this.now.plusSeconds(2);
			this.forms.erase();
			assertThat(this.forms.find("form-one", this.ana)).isEmpty();
		}

		private UnfinishedForms forms(PlatformTransactionManager transactions) {
			InstantSource time = () -> this.now;
			return new UnfinishedForms(this.database, transactions, JsonMapper.builder().build(),
					time.withZone(ZoneOffset.UTC));
		}

		private ComposeForm form(String id, String name) {
			return FormFiller
				.form(AnswersMother.answers().person(name, "m").goodwill(AnswersMother.refund()).build(),
						List.of("Naïve 🙂"))
				.identified(id, null, null);
		}

		private UUID draft() {
			UUID id = UUID.randomUUID();
			this.database.sql("""
					insert into customer (id, kind, name, address, folded_key, created_at, version)
					values (:id, 'person', 'Tom', '[]', :key, current_timestamp, 0)""")
				.param("id", id)
				.param("key", id.toString())
				.update();
			this.database.sql("""
					insert into draft (id, kind, language, framing, cause, subject, salutation, close, answers,
						private_notes, customer_id, customer_name, reasons, zone, composed_on, form_id, status,
						deleted, created_at, created_by, created_by_name, updated_at, updated_by, updated_by_name,
						versions, search_text, version)
					values (:id, 'termination', 'en-GB', 'scope', 'picked', '', '', '', '{}', '[]', :id, 'Tom', '',
						'UTC', current_date, 'form', 'draft', false, current_timestamp, :id, '', current_timestamp,
						:id, '', 0, '', 0)""").param("id", id).update();
			return id;
		}

		private List<String> words() {
			return this.database.sql("select form from unfinished_form where person_id = ?")
				.param(this.ana.id())
				.query(String.class)
				.list();
		}

		private SignedIn person() {
			UUID id = UUID.randomUUID();
			this.database.sql("""
					insert into person (id, name, email, email_key, password_hash, role, version, created_at)
					values (:id, 'Ana', :email, :email, 'x', 'OWNER', 0, current_timestamp)""")
				.param("id", id)
				.param("email", id + "@example.com")
				.update();
			return new SignedIn(id, "Ana", id + "@example.com", Role.OWNER, null);
		}

	}

}
