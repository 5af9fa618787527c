package app.fairwell.draft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * One queue in which no letter gets lost (product.md G4).
 */
class WaitingHoldersTests {

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

		private final List<DraftView> submitted = new ArrayList<>();

		/** The queue is everybody's: what others made waits before and after. */
		private DraftView submitted() {
			this.clock.pass(Duration.ofHours(1));
			DraftView draft = waiting();
			this.submitted.add(draft);
			return draft;
		}

		@AfterEach
		void leaveNothingBehind() {
			this.submitted.forEach((draft) -> this.drafts.bin(draft.id(), this.writer));
		}

		@Test
		void listsAllThatWaitOldestFirst() { // G4
			DraftView first = submitted();
			DraftView second = submitted();
			create(answers());
			assertThat(all(null, 100)).containsSubsequence(first.id(), second.id());
			WaitingDraft row = this.waitingList.page(null, 100, this.manager)
				.items()
				.stream()
				.filter((waiting) -> waiting.id().equals(first.id()))
				.findFirst()
				.orElseThrow();
			assertThat(row.submittedBy().name()).isEqualTo(this.writer.name());
			assertThat(row.waitingSince()).isEqualTo(first.progress().waitingSince());
			assertThat(row.version()).isEqualTo(first.version());
			assertThat(row.reviewer()).isNull();
		}

		@Test
		void tellsApartWhoHasThem() { // G4
			DraftView mine = submitted();
			DraftView free = submitted();
			this.reviewing.takeOn(mine.id(), mine.version(), this.manager);
			SignedIn other = person("Olga Nowak", Role.OWNER);
			assertThat(ids(Holder.MINE, this.manager)).containsExactly(mine.id());
			assertThat(ids(Holder.OTHERS, other)).contains(mine.id()).doesNotContain(free.id());
			assertThat(ids(Holder.NOBODY, other)).contains(free.id()).doesNotContain(mine.id());
			assertThat(this.waitingList.counts(this.manager)).containsEntry(Holder.MINE, 1L);
			assertThat(this.waitingList.counts(other)).doesNotContainKey(Holder.MINE);
		}

		@Test
		void turnsPagesByKey() { // G4
			List<UUID> made = List.of(submitted().id(), submitted().id(), submitted().id());
			assertThat(all(null, 2)).containsSubsequence(made).doesNotHaveDuplicates();
		}

		@Test
		void takesOneQueryForAnyNumberOfLetters() {
			submitted();
			assertThat(StatementCount.of(() -> ids(null, this.manager))).isOne();
			submitted();
			submitted();
			assertThat(StatementCount.of(() -> ids(null, this.manager))).isOne();
			assertThat(StatementCount.of(() -> this.waitingList.counts(this.manager))).isOne();
		}

		@Test
		void isClosedToWriters() { // L3
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.waitingList.page(Holder.MINE, null, 20, this.writer));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.waitingList.counts(this.writer));
		}

		private List<UUID> ids(@Nullable Holder holder, SignedIn by) {
			return this.waitingList.page(holder, null, 100, by).items().stream().map(WaitingDraft::id).toList();
		}

		private List<UUID> all(@Nullable Holder holder, int size) {
			List<UUID> all = new ArrayList<>();
			String after = null;
			do {
				WaitingDrafts page = this.waitingList.page(holder, after, size, this.manager);
				page.items().forEach((row) -> all.add(row.id()));
				after = page.next();
			}
			while (after != null);
			return all;
		}

	}

}
