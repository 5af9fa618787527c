package app.fairwell.draft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WaitingListTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	abstract static class Behaviour extends DraftServices {

		@Autowired
		WaitingList waitingList;

		@Test
		void listsTheOldestFirstAndPagesOverEqualTimes() { // G4
			List<UUID> sent = new ArrayList<>();
			for (int i = 0; i < 5; i++) {
				this.clock.pass(Duration.ofMinutes(i % 2));
				sent.add(waiting().id());
			}
			create(answers());
			List<WaitingDraft> seen = all(2).stream().filter((draft) -> sent.contains(draft.id())).toList();
			assertThat(seen).extracting(WaitingDraft::id).containsExactlyInAnyOrderElementsOf(sent);
			assertThat(seen).extracting(WaitingDraft::waitingSince).isSorted();
		}

		@Test
		void tellsWhoSentADraftAndWhoHasIt() { // G4
			DraftView waiting = waiting();
			assertThat(find(waiting.id()).reviewer()).isNull();
			this.reviewing.takeOn(waiting.id(), waiting.version(), this.manager);
			WaitingDraft taken = find(waiting.id());
			assertThat(taken.submittedBy()).isEqualTo(Who.of(this.writer));
			assertThat(taken.reviewer()).isEqualTo(Who.of(this.manager));
			assertThat(taken.subject()).isEqualTo(waiting.subject());
		}

		@Test
		void leavesOutWhatLiesInTheBin() {
			DraftView waiting = waiting();
			this.drafts.bin(waiting.id(), this.writer);
			assertThat(all(100)).extracting(WaitingDraft::id).doesNotContain(waiting.id());
		}

		@Test
		void showsWritersNothing() { // L3
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.waitingList.page(null, 20, this.writer));
		}

		@Test
		void knowsNoOtherPage() {
			assertThatExceptionOfType(UnknownPageException.class)
				.isThrownBy(() -> this.waitingList.page("zzz", 20, this.manager));
		}

		private WaitingDraft find(UUID id) {
			return all(100).stream().filter((draft) -> draft.id().equals(id)).findFirst().orElseThrow();
		}

		private List<WaitingDraft> all(int limit) {
			List<WaitingDraft> all = new ArrayList<>();
			String after = null;
			do {
				WaitingDrafts page = this.waitingList.page(after, limit, this.manager);
				all.addAll(page.items());
				after = page.next();
			}
			while (after != null);
			return all;
		}

	}

}
