package app.fairwell.customer;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.fairwell.draft.DraftNotFoundException;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.NewAnswers;
import app.fairwell.letter.AnswersMother;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Erasing a customer, also after a restore (product.md I4).
 */
class CustomerErasingTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	abstract static class Behaviour extends CustomerServices {

		@Autowired
		CustomerErasing erasing;

		@Autowired
		CustomerMerging merging;

		@Autowired
		CustomerNotes notes;

		@Autowired
		Erasures erasures;

		@Autowired
		JdbcTemplate jdbc;

		@Test
		void leavesNothingButTheTrail() { // I4
			DraftView letter = letter("Thomas Keane", this.writer);
			UUID customer = letter.customerId();
			this.notes.write(customer, UUID.randomUUID(), "Shouted at Tom", this.manager);
			erase(customer);
			assertThat(count("customer", "id", customer)).isZero();
			assertThat(count("customer_note", "customer_id", customer)).isZero();
			assertThat(count("draft_section", "draft_id", letter.id())).isZero();
			assertThat(count("draft_version", "draft_id", letter.id())).isZero();
			assertThatExceptionOfType(DraftNotFoundException.class)
				.isThrownBy(() -> this.drafts.find(letter.id(), this.owner));
			assertThat(trail(customer)).containsExactly("customer-notes-changed written", "customer-erased");
			assertThat(this.database.sql("select person_name || detail from audit_line").query(String.class).list())
				.noneMatch((line) -> line.contains(this.mark));
		}

		@Test
		void saysWhatGoes() {
			DraftView sent = letter("Thomas Keane", this.writer);
			letter("Thomas Keane", this.manager);
			this.database.sql("update draft set status = 'sent' where id = ?").param(sent.id()).update();
			this.notes.write(sent.customerId(), UUID.randomUUID(), "Shouted at Tom", this.manager);
			List<Holding> holdings = this.erasing.holdings(sent.customerId(), this.owner);
			assertThat(holdings).extracting(Holding::message)
				.containsExactly("draft.holding.letters", "draft.holding.versions", "customer.holding.notes");
			assertThat(holdings).extracting(Holding::number).containsExactly(2L, 2L, 1L);
			assertThat(holdings.get(0).named()).extracting(Holding.Named::path).containsExactly("/drafts/" + sent.id());
		}

		@Test
		void refusesWhenThereIsMoreThanWasSaid() {
			UUID customer = letter("Thomas Keane", this.writer).customerId();
			String seen = CustomerErasing.fingerprint(this.erasing.holdings(customer, this.owner));
			letter("Thomas Keane", this.writer);
			assertThatExceptionOfType(CustomerChangedMeanwhileException.class)
				.isThrownBy(() -> this.erasing.erase(customer, seen, this.owner));
			assertThat(count("customer", "id", customer)).isOne();
		}

		@Test
		void isForTheOwnerAlone() { // L3
			UUID customer = letter("Thomas Keane", this.writer).customerId();
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.erasing.holdings(customer, this.manager));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.erasing.erase(customer, "", this.manager));
		}

		@Test
		void holdsAfterARestore() { // I4
			DraftView letter = letter("Thomas Keane", this.writer);
			DraftView merged = letter("Tom Keane", this.writer);
			List<Row> backup = backup(letter, merged);
			CustomerView stays = this.records.find(letter.customerId(), this.owner);
			this.merging.merge(new Merger(stays.id(), stays.version(), merged.customerId(),
					this.records.find(merged.customerId(), this.owner).version(), stays.details()), this.owner);
			erase(letter.customerId());
			List<Erasure> known = this.erasures.all();
			this.database.sql("delete from customer_erasure where customer_id in (:ids)")
				.param("ids", List.of(letter.customerId(), merged.customerId()))
				.update();
			backup.forEach(this::putBack);
			assertThat(this.drafts.find(letter.id(), this.owner).customerId()).isEqualTo(letter.customerId());
			assertThat(this.erasures.replay(known)).isEqualTo(2);
			assertThat(count("customer", "id", letter.customerId())).isZero();
			assertThat(count("customer", "id", merged.customerId())).isZero();
			assertThat(count("draft", "id", letter.id()) + count("draft", "id", merged.id())).isZero();
			assertThat(this.erasures.replay()).isZero();
		}

		@Test
		void leavesNothingInALetterThatBecameSomebodyElses() { // I4
			DraftView letter = letter("Aaron", this.writer);
			this.drafts.changeAnswers(letter.id(),
					new NewAnswers(letter.version(), AnswersMother.answers().person("Bella " + this.mark, "f").build(),
							List.of(), UUID.randomUUID().toString()),
					this.writer);
			Row customer = row("customer", letter.customerId());
			Row version = new Row("draft_version", this.jdbc
				.queryForMap("select * from draft_version where draft_id = ? and number = 1", letter.id()));
			assertThat(this.erasing.holdings(letter.customerId(), this.owner)).extracting(Holding::message)
				.containsExactly("draft.holding.former");
			erase(letter.customerId());
			assertThat(this.drafts.versions(letter.id(), this.owner)).hasSize(1);
			putBack(customer);
			putBack(version);
			assertThat(this.erasures.replay()).isOne();
			assertThat(this.drafts.versions(letter.id(), this.owner)).hasSize(1);
			assertThat(this.drafts.find(letter.id(), this.owner).answers().customer().name()).startsWith("Bella");
		}

		@Test
		void sparesACustomerOfTheSameNameWhoCameLater() {
			erase(letter("Thomas Keane", this.writer).customerId());
			this.clock.pass(Period.ofDays(1));
			DraftView again = letter("Thomas Keane", this.writer);
			assertThat(this.erasures.replay()).isZero();
			assertThat(this.drafts.find(again.id(), this.writer).customerId()).isEqualTo(again.customerId());
		}

		private void erase(UUID customer) {
			this.erasing.erase(customer, CustomerErasing.fingerprint(this.erasing.holdings(customer, this.owner)),
					this.owner);
		}

		private List<Row> backup(DraftView... letters) {
			return List.of(letters)
				.stream()
				.flatMap((letter) -> List.of(row("customer", letter.customerId()), row("draft", letter.id())).stream())
				.toList();
		}

		private Row row(String table, UUID id) {
			return new Row(table, this.jdbc.queryForMap("select * from " + table + " where id = ?", id));
		}

		private void putBack(Row row) {
			// As a restore does, without what the search makes from the rest
			String[] columns = row.values()
				.keySet()
				.stream()
				.filter((column) -> !column.startsWith("search_"))
				.toArray(String[]::new);
			new SimpleJdbcInsert(this.jdbc).withTableName(row.table()).usingColumns(columns).execute(row.values());
		}

		record Row(String table, Map<String, Object> values) {
		}

	}

}
