package app.fairwell.draft;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.letter.Answers;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.LetterKind;
import app.fairwell.letter.Reason;
import app.fairwell.support.MovableClock;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DraftListTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	abstract static class Behaviour extends DraftServices {

		@Test
		void listsTheNewestFirst() {
			UUID older = create(answers()).id();
			this.clock.pass(Duration.ofMinutes(1));
			DraftView newer = create(answers().company("Keane & Sons", "Thomas Keane"));
			DraftPage page = this.drafts.list(DraftQuery.all(), this.writer);
			assertThat(page.items()).extracting(DraftRow::id).containsExactly(newer.id(), older);
			assertThat(page.next()).isNull();
			assertThat(page.items().get(0)).isEqualTo(
					new DraftRow(newer.id(), "termination", DraftStatus.DRAFT, "en-GB", "capacity", "Keane & Sons",
							newer.subject(), MovableClock.START.plusSeconds(60), "Wren Tate", LONDON, null, null));
		}

		@Test
		void pagesOverEqualTimes() {
			List<UUID> made = new ArrayList<>();
			for (int i = 0; i < 7; i++) {
				made.add(create(answers()).id());
			}
			List<UUID> seen = new ArrayList<>();
			String after = null;
			do {
				DraftPage page = this.drafts.list(new DraftQuery(null, null, null, after, 3), this.writer);
				page.items().forEach((row) -> seen.add(row.id()));
				after = page.next();
			}
			while (after != null);
			assertThat(seen).containsExactlyInAnyOrderElementsOf(made).doesNotHaveDuplicates();
		}

		@ParameterizedTest
		@ValueSource(strings = { "", "x", "bm90IGEga2V5", "MjAyNy0wMi0wMVQwOTowMDowMFo" })
		void refusesAKeyThatIsNoneOfItsOwn(String after) {
			assertThatExceptionOfType(UnknownPageException.class)
				.isThrownBy(() -> this.drafts.list(new DraftQuery(null, null, null, after, 3), this.writer));
		}

		@ParameterizedTest
		@ValueSource(ints = { 0, 101 })
		void refusesALimitOutsideOfOneToAHundred(int limit) {
			assertThatIllegalArgumentException().isThrownBy(() -> new DraftQuery(null, null, null, null, limit));
		}

		@ParameterizedTest
		@CsvSource({ "lodz", "ŁÓDŹ", "łódź", "josé", "JOSE", "strasse", "'straße  lodz'", "кәсіп", "КӘСІП", "йорк",
				"boiler", "inv-2027/7" })
		void findsWordsWithoutRegardToCaseAndAccents(String q) {
			create(answers().company("Кәсіп Łódź", "José Straße, Йорк")
				.goodwill(new Answers.Goodwill("refund", "5.00", "GBP", "INV-2027/7", null, null)));
			create(answers().service("roofs"));
			assertThat(found(q)).hasSize(1);
		}

		@ParameterizedTest
		@ValueSource(strings = { "%", "_", "!", "=", "q_z", "\\", "'", "=termination", "roofs gardens", "roofs*z" })
		void takesSignsOfPatternsAsWhatStandsBetweenWords(String q) {
			create(answers().service("roofs"));
			assertThat(found(q)).isEmpty();
		}

		@Test
		void findsTextWrittenByHandAndNeverPrivateNotes() { // A5
			DraftView draft = this.drafts
				.create(new NewDraft(answers().build(), List.of("He shouted at Tom"), LONDON, "form"), this.writer);
			write(draft, draft.sections().get(0), "Grüße an alle");
			assertThat(found("grusse")).hasSize(1);
			assertThat(found("shouted")).isEmpty();
			assertThat(found("outgrown")).isEmpty();
		}

		@Test
		void filtersByKindAndKnowsTheDayACustomerLeft() { // D1
			create(answers());
			DraftView askingBack = create(AnswersMother.winBack());
			List<DraftRow> found = this.drafts
				.list(new DraftQuery(null, null, LetterKind.WIN_BACK, null, null, 10), this.writer)
				.items();
			assertThat(found).extracting(DraftRow::id).containsExactly(askingBack.id());
			assertThat(found.get(0).leftOn()).isEqualTo(LocalDate.of(2027, 1, 28));
			assertThat(ids(new DraftQuery(null, null, LetterKind.TERMINATION, null, null, 10))).hasSize(1);
			assertThat(this.drafts.list(DraftQuery.all(), this.writer).items().get(1).leftOn()).isNull();
		}

		@Test
		void filtersByStatusAndReason() {
			UUID unprofitable = create(answers().reasons("unprofitable", "no-referrals")).id();
			UUID binned = create(answers().reasons("unprofitable")).id();
			create(answers().reasons("outgrown-capacity"));
			this.drafts.bin(binned, this.writer);
			assertThat(ids(new DraftQuery(null, null, Reason.UNPROFITABLE, null, 10))).containsExactly(unprofitable);
			assertThat(ids(new DraftQuery(null, null, Reason.NO_REFERRALS, null, 10))).containsExactly(unprofitable);
			assertThat(ids(new DraftQuery(null, DraftStatus.DELETED, null, null, 10))).containsExactly(binned);
			assertThat(ids(new DraftQuery(null, DraftStatus.DRAFT, null, null, 10))).hasSize(2);
			assertThat(ids(new DraftQuery(null, DraftStatus.SENT, null, null, 10))).isEmpty();
			assertThat(this.drafts.counts(DraftQuery.all(), this.writer).known()).containsEntry(DraftStatus.DRAFT, 2L)
				.containsEntry(DraftStatus.DELETED, 1L)
				.hasSize(2);
		}

		@Test
		void showsManagersTheDraftsOfAll() throws InterruptedException { // L3
			DraftView draft = create(answers().person("Unique " + this.writer.id(), null));
			awaitIndex();
			DraftQuery query = new DraftQuery(this.writer.id().toString(), null, null, null, 10);
			assertThat(this.drafts.list(query, this.manager).items()).extracting(DraftRow::id)
				.containsExactly(draft.id());
			assertThat(this.drafts.list(query, person("Ola Nowak", Role.WRITER)).items()).isEmpty();
		}

		private List<DraftRow> found(String q) {
			return this.drafts.list(new DraftQuery(q, null, null, null, 10), this.writer).items();
		}

		private List<UUID> ids(DraftQuery query) {
			return this.drafts.list(query, this.writer).items().stream().map(DraftRow::id).toList();
		}

	}

}
