package app.fairwell.draft;

import java.util.UUID;

import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No page needs more queries because it has more rows.
 */
class DraftQueriesTests {

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
		void listsAnyNumberOfDraftsWithOneQuery() {
			create(answers());
			assertThat(StatementCount.of(() -> list(1))).isOne();
			for (int i = 1; i < 100; i++) {
				create(answers());
			}
			assertThat(StatementCount.of(() -> list(100))).isOne();
			assertThat(StatementCount.of(() -> this.drafts.counts(DraftQuery.all(), this.writer))).isOne();
		}

		@Test
		void opensADraftItsStepsAndWhatContradictsItWithOneQueryEach() {
			DraftView draft = create(answers());
			assertThat(StatementCount.of(() -> again(draft))).isEqualTo(3);
			this.reviewing.submit(draft.id(), draft.version(), this.writer);
			this.reviewing.withdraw(draft.id(), again(draft).version(), this.writer);
			assertThat(StatementCount.of(() -> again(draft))).isEqualTo(3);
		}

		@Test
		void savesASectionWithFewStatements() {
			DraftView draft = create(answers());
			assertThat(StatementCount.of(() -> write(draft, draft.sections().get(0), "New words")))
				.isLessThanOrEqualTo(4);
		}

		@Test
		void listsVersionsWithoutReadingWhatTheyKeep() {
			UUID id = create(answers()).id();
			assertThat(StatementCount.of(() -> this.drafts.versions(id, this.writer))).isEqualTo(2);
		}

		private void list(int rows) {
			DraftQuery query = new DraftQuery(null, null, null, null, 100);
			assertThat(this.drafts.list(query, this.writer).items()).hasSize(rows);
		}

	}

}
