package app.fairwell.promise;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.fairwell.account.LinkToken;
import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.draft.DraftView;
import app.fairwell.letter.AnswersMother;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a letter promises becomes a list with dates (product.md I1).
 */
class PromisesTests {

	private static final LocalDate RELEASE = LocalDate.of(2027, 2, 1);

	private static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 28);

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	abstract static class Behaviour extends PromiseServices {

		@Test
		void makesTheListOfAnApprovedLetter() { // I1
			List<PromiseRow> rows = of(approved(answers()));
			assertThat(rows).extracting(PromiseRow::kind)
				.containsExactlyInAnyOrder(PromiseKind.REFUND, PromiseKind.RECORDS, PromiseKind.STAFF_TOLD,
						PromiseKind.STANDING_ORDERS, PromiseKind.LAST_DAY);
			assertThat(one(rows, PromiseKind.REFUND)).satisfies((refund) -> {
				assertThat(refund.due()).isEqualTo(RELEASE.plusDays(14));
				assertThat(refund.detail()).startsWith("£85.00");
			});
			assertThat(one(rows, PromiseKind.RECORDS).due()).isEqualTo(LocalDate.of(2027, 3, 10));
			assertThat(one(rows, PromiseKind.STAFF_TOLD).due()).isEqualTo(RELEASE);
			assertThat(one(rows, PromiseKind.STANDING_ORDERS).due()).isEqualTo(LAST_DAY);
			assertThat(one(rows, PromiseKind.LAST_DAY).due()).isEqualTo(LAST_DAY);
		}

		@Test
		void inventsNothing() { // I1
			assertThat(of(approved(AnswersMother.answers().dates(null, null).build()))).extracting(PromiseRow::kind)
				.containsExactlyInAnyOrder(PromiseKind.STAFF_TOLD, PromiseKind.STANDING_ORDERS, PromiseKind.LAST_DAY);
		}

		@Test
		void takesBackWhatIsNotDoneWhenALetterIsOpenedAgain() { // G5
			DraftView approved = approved(answers());
			PromiseRow told = one(of(approved), PromiseKind.STAFF_TOLD);
			this.promises.complete(told.id(), told.version(), this.writer);
			DraftView open = this.approvals.reopen(approved.id(), approved.version(), this.writer);
			assertThat(of(open)).singleElement().satisfies((row) -> {
				assertThat(row.id()).isEqualTo(told.id());
				assertThat(row.earlier()).isTrue();
				assertThat(row.doneBy()).isEqualTo("Wren Tate");
			});
			assertThat(of(approve(open.id()))).hasSize(5)
				.filteredOn((row) -> row.kind() == PromiseKind.STAFF_TOLD)
				.singleElement()
				.satisfies((row) -> assertThat(row.isDone()).isTrue());
		}

		@Test
		void keepsWhatAPersonChangedOverANewApproval() { // E3
			DraftView approved = approved(answers());
			PromiseRow refund = one(of(approved), PromiseKind.REFUND);
			this.promises.change(refund.id(), refund.version(),
					new PromiseChange(null, LocalDate.of(2027, 2, 9), "Maria"), this.writer);
			this.promises.add(approved.id(), UUID.randomUUID(), change("Send flowers", LAST_DAY), this.writer);
			DraftView open = this.approvals.reopen(approved.id(), approved.version(), this.writer);
			assertThat(of(open)).extracting(PromiseRow::words).containsExactly("Send flowers");
			List<PromiseRow> rows = of(approve(open.id()));
			assertThat(rows).hasSize(6);
			assertThat(one(rows, PromiseKind.REFUND).due()).isEqualTo(LocalDate.of(2027, 2, 9));
			assertThat(one(rows, PromiseKind.REFUND).responsible()).isEqualTo("Maria");
		}

		@Test
		void refusesWhoeverSawAnotherVersion() { // E5
			PromiseRow seen = of(approved(answers())).get(0);
			this.promises.change(seen.id(), seen.version(), change("Mine", LAST_DAY), this.writer);
			assertThatExceptionOfType(PromiseChangedMeanwhileException.class).isThrownBy(
					() -> this.promises.change(seen.id(), seen.version(), change("Theirs", LAST_DAY), this.manager));
			assertThatExceptionOfType(PromiseChangedMeanwhileException.class)
				.isThrownBy(() -> this.promises.complete(seen.id(), seen.version(), this.manager));
			assertThat(this.list.require(seen.id(), this.writer).words()).isEqualTo("Mine");
			assertThat(this.list.require(seen.id(), this.writer).isDone()).isFalse();
		}

		@Test
		void staysDoneByWhoeverDidIt() {
			PromiseRow seen = of(approved(answers())).get(0);
			this.promises.complete(seen.id(), seen.version(), this.writer);
			this.promises.complete(seen.id(), seen.version(), this.manager);
			PromiseRow done = this.list.require(seen.id(), this.writer);
			assertThat(done.doneBy()).isEqualTo("Wren Tate");
			assertThat(done.doneAt()).isEqualTo(NOW);
			this.promises.reopen(done.id(), done.version(), this.manager);
			PromiseRow open = this.list.require(seen.id(), this.writer);
			this.promises.remove(open.id(), open.version(), this.manager);
			assertThat(trail(seen.id())).containsExactly("promise-done", "promise-reopened", "promise-removed");
		}

		@Test
		void addsOnceForAFormSentTwice() {
			DraftView letter = approved(answers());
			UUID key = UUID.randomUUID();
			this.promises.add(letter.id(), key, change("Send flowers", LAST_DAY), this.writer);
			this.promises.add(letter.id(), key, change("Send flowers", LAST_DAY), this.writer);
			assertThat(of(letter)).hasSize(6);
		}

		@Test
		void letsWritersSeeThoseOfTheirLettersOnly() { // L3
			DraftView letter = approved(answers());
			PromiseRow row = of(letter).get(0);
			SignedIn stranger = person("Somebody Else", Role.WRITER);
			assertThat(this.list.open(null, stranger).items()).isEmpty();
			assertThatExceptionOfType(PromiseNotFoundException.class)
				.isThrownBy(() -> this.promises.complete(row.id(), row.version(), stranger));
			assertThatExceptionOfType(PromiseNotFoundException.class)
				.isThrownBy(() -> this.list.letter(letter.id(), stranger));
			assertThatExceptionOfType(PromiseNotFoundException.class).isThrownBy(
					() -> this.promises.add(letter.id(), UUID.randomUUID(), change("Mine", LAST_DAY), stranger));
		}

		@Test
		void pagesFromTheMostOverdueOn() {
			DraftView letter = approved(answers());
			for (int i = 0; i < 45; i++) {
				this.promises.add(letter.id(), UUID.randomUUID(), change("No " + i, LAST_DAY.minusDays(i % 9)),
						this.writer);
			}
			List<PromiseRow> all = new ArrayList<>();
			PromiseKey after = null;
			do {
				PromisePage page = this.list.open(after, this.writer);
				all.addAll(page.items());
				after = next(page);
			}
			while (after != null);
			assertThat(all).hasSize(50).doesNotHaveDuplicates();
			assertThat(all).extracting(PromiseRow::due).isSorted();
			all.forEach((row) -> this.promises.complete(row.id(), row.version(), this.writer));
			PromisePage first = this.list.done(null, this.writer);
			PromisePage second = this.list.done(next(first), this.writer);
			assertThat(second.items()).hasSize(20).doesNotContainAnyElementsOf(first.items());
			assertThat(this.list.overdue(LAST_DAY.plusYears(1), 5, this.writer)).isEmpty();
		}

		@Test
		void knowsWhatIsOverdue() { // I1
			approved(answers());
			assertThat(this.list.overdue(RELEASE, 5, this.writer)).isEmpty();
			assertThat(this.list.overdue(LAST_DAY, 5, this.writer)).extracting(PromiseRow::kind)
				.containsExactly(PromiseKind.STAFF_TOLD, PromiseKind.REFUND);
			assertThat(this.list.overdue(LAST_DAY.plusDays(60), 2, this.writer)).hasSize(2);
		}

		@Test
		void tellsOfACustomerWhatWasDone() { // I2
			DraftView letter = approved(answers());
			PromiseRow told = one(of(letter), PromiseKind.STAFF_TOLD);
			this.promises.complete(told.id(), told.version(), this.writer);
			assertThat(this.list.doneFor(letter.customerId(), this.writer)).extracting(PromiseRow::id)
				.containsExactly(told.id());
			assertThat(this.list.doneFor(letter.customerId(), person("Somebody Else", Role.WRITER))).isEmpty();
			assertThat(this.list.ofCustomer(letter.customerId())).extracting(PromiseRow::id).contains(told.id());
		}

		@Test
		void keepsOnlyTheHashOfACalendarAddress() {
			SignedIn person = hired();
			LinkToken first = this.addresses.make(person, Locale.forLanguageTag("pl"));
			assertThat(this.addresses.reader(first)).hasValueSatisfying((reader) -> {
				assertThat(reader.person().id()).isEqualTo(person.id());
				assertThat(reader.locale()).isEqualTo(Locale.forLanguageTag("pl"));
			});
			assertThat(this.jdbc.sql("select token_hash from calendar_address where person_id = ?")
				.param(person.id())
				.query(String.class)
				.single()).isEqualTo(first.hash()).doesNotContain(first.secret());
			LinkToken second = this.addresses.make(person, Locale.ENGLISH);
			assertThat(this.addresses.reader(first)).isEmpty();
			assertThat(this.addresses.reader(second)).isPresent();
			this.addresses.end(person);
			this.addresses.end(person);
			assertThat(this.addresses.reader(second)).isEmpty();
			assertThat(trail(person.id())).containsExactly("calendar-made", "calendar-made", "calendar-ended");
		}

		private SignedIn hired() {
			SignedIn person = person("Nell Okafor", Role.WRITER);
			this.jdbc.sql("""
					insert into person (id, name, email, email_key, password_hash, role, version, created_at)
					values (?, ?, ?, ?, '', 'WRITER', 0, ?)""")
				.params(person.id(), person.name(), person.email(), person.id().toString(),
						OffsetDateTime.parse("2027-01-01T00:00:00Z"))
				.update();
			return person;
		}

		private static @Nullable PromiseKey next(PromisePage page) {
			return (page.next() != null) ? PromiseKey.decode(page.next()) : null;
		}

		private static PromiseChange change(String words, LocalDate due) {
			return new PromiseChange(words, due, null);
		}

		private static PromiseRow one(List<PromiseRow> rows, PromiseKind kind) {
			return rows.stream().filter((row) -> row.kind() == kind).findFirst().orElseThrow();
		}

		private List<String> trail(UUID id) {
			return this.jdbc.sql("select action from audit_line where subject_id = ? order by number")
				.param(id)
				.query(String.class)
				.list();
		}

	}

}
