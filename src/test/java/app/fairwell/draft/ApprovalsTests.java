package app.fairwell.draft;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.audit.Fingerprint;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.Framing;
import app.fairwell.letter.SectionKind;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * From draft to sent, each step guarded (product.md G).
 */
class ApprovalsTests {

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
		Deliveries deliveries;

		@Autowired
		JdbcClient jdbc;

		@Test
		void goesFromDraftToSent() { // G1, G7
			DraftView draft = create(answers());
			DraftView waiting = this.reviewing.submit(draft.id(), draft.version(), this.writer);
			assertThat(waiting.status()).isEqualTo(DraftStatus.IN_REVIEW);
			assertThat(waiting.progress().waitingSince()).isEqualTo(this.clock.instant());
			DraftView approved = this.approvals.approve(draft.id(), waiting.seen(), this.manager);
			assertThat(approved.status()).isEqualTo(DraftStatus.APPROVED);
			DraftView sent = this.deliveries.send(draft.id(), approved.version(), Delivery.REGISTERED_POST,
					LocalDate.of(2027, 2, 1), "RR 1", this.writer);
			assertThat(sent.status()).isEqualTo(DraftStatus.SENT);
			assertThat(sent.progress().steps()).extracting(Step::kind)
				.containsExactly(StepKind.SUBMITTED, StepKind.APPROVED, StepKind.SENT);
			assertThat(trail(draft.id())).containsExactly("draft-created", "sent-to-review", "approved", "sent");
		}

		@Test
		void freezesTextDataAndFile() { // G5
			DraftView approved = approved();
			Release release = approved.progress().release();
			byte[] pdf = this.approvals.pdf(approved.id(), this.writer);
			assertThat(release.pdfSha256()).isEqualTo(Fingerprint.of(pdf));
			assertThat(release.phrases()).hasSize(64);
			assertThat(release.letter()).isEqualTo(approved.toLetter());
			assertThat(this.drafts.versions(approved.id(), this.writer).get(0).number()).isEqualTo(release.version());
			this.clock.pass(Duration.ofDays(900));
			assertThat(again(approved).toLetter()).isEqualTo(release.letter());
			assertThat(again(approved).progress().day()).as("for the name of the file").isEqualTo("2027-02-01");
			assertThat(this.approvals.pdf(approved.id(), this.writer)).isEqualTo(pdf);
		}

		@Test
		void marksEverythingUntilItIsApproved() { // G5
			DraftView draft = create(answers());
			assertThat(draft.toLetter().mark()).isEqualTo("DRAFT");
			assertThat(waiting().toLetter().mark()).isEqualTo("DRAFT");
			assertThat(approved().toLetter().mark()).isNull();
		}

		@Test
		void changesNothingThatIsFrozen() { // G5
			DraftView approved = approved();
			assertThatExceptionOfType(DraftClosedException.class)
				.isThrownBy(() -> write(approved, approved.sections().get(0), "Other words"));
			assertThatExceptionOfType(DraftClosedException.class).isThrownBy(() -> answer(approved, answers()));
			assertThatExceptionOfType(DraftClosedException.class)
				.isThrownBy(() -> this.drafts.bin(approved.id(), this.writer));
		}

		@Test
		void withdrawsApprovalWhenSomebodyEditsAgain() { // G5
			DraftView approved = approved();
			DraftView reopened = this.approvals.reopen(approved.id(), approved.version(), this.writer);
			assertThat(reopened.status()).isEqualTo(DraftStatus.DRAFT);
			assertThat(reopened.progress().last(StepKind.REOPENED)).isPresent();
			assertThat(reopened.toLetter().mark()).isEqualTo("DRAFT");
			assertThatExceptionOfType(DraftNotFoundException.class)
				.isThrownBy(() -> this.approvals.pdf(approved.id(), this.writer));
		}

		@Test
		void approvesNothingThatNobodySaw() { // G1
			DraftView seen = waiting();
			this.reviewing.withdraw(seen.id(), seen.version(), this.writer);
			DraftView open = again(seen);
			write(open, open.sections().get(0), "Words that the reviewer never saw");
			this.reviewing.submit(seen.id(), again(seen).version(), this.writer);
			assertThatExceptionOfType(DraftMovedException.class)
				.isThrownBy(() -> this.approvals.approve(seen.id(), seen.seen(), this.manager));
		}

		@Test
		void approvesNoDateThatNobodySaw() { // A16
			DraftView open = create(answers().dates(null, "2027-02-28"));
			DraftView seen = this.reviewing.submit(open.id(), open.version(), this.writer);
			this.clock.pass(Duration.ofDays(1));
			assertThatExceptionOfType(DraftMovedException.class)
				.isThrownBy(() -> this.approvals.approve(seen.id(), seen.seen(), this.manager));
			DraftView today = again(seen);
			assertThat(this.approvals.approve(seen.id(), today.seen(), this.manager).toLetter().placeAndDate())
				.isEqualTo(today.toLetter().placeAndDate())
				.isNotEqualTo(seen.toLetter().placeAndDate());
		}

		@Test
		void letsWritersApproveNothing() { // L3
			DraftView waiting = waiting();
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.approvals.approve(waiting.id(), waiting.seen(), this.writer));
			SignedIn stranger = person("Somebody Else", Role.WRITER);
			assertThatExceptionOfType(DraftNotFoundException.class)
				.isThrownBy(() -> this.reviewing.withdraw(waiting.id(), waiting.version(), stranger));
		}

		@Test
		void demandsASecondPersonWhereTwoMayApprove() { // G6
			addApprovers();
			try {
				DraftView mine = this.drafts.create(
						new NewDraft(answers().build(), List.of(), LONDON, UUID.randomUUID().toString()), this.manager);
				assertThatExceptionOfType(SecondPersonException.class)
					.isThrownBy(() -> this.approvals.approve(mine.id(), mine.seen(), this.manager));
				DraftView waiting = this.reviewing.submit(mine.id(), mine.version(), this.manager);
				assertThat(this.approvals.ways(waiting, this.manager).approve()).isFalse();
				assertThatExceptionOfType(SecondPersonException.class)
					.isThrownBy(() -> this.approvals.approve(mine.id(), waiting.seen(), this.manager));
				SignedIn second = person("Second Pair", Role.OWNER);
				assertThat(this.approvals.ways(waiting, second).approve()).isTrue();
				assertThat(this.approvals.approve(mine.id(), waiting.seen(), second).status())
					.isEqualTo(DraftStatus.APPROVED);
			}
			finally {
				this.jdbc.sql("delete from person where email_key like 'second-%'").update();
			}
		}

		@Test
		void letsOnePersonAloneApprove() { // G6
			DraftView mine = this.drafts
				.create(new NewDraft(answers().build(), List.of(), LONDON, UUID.randomUUID().toString()), this.manager);
			assertThat(this.approvals.ways(mine, this.manager).approve()).isTrue();
			assertThat(this.approvals.approve(mine.id(), mine.seen(), this.manager).status())
				.isEqualTo(DraftStatus.APPROVED);
		}

		@Test
		void letsANoteRepeatWhatWasTypedForTheLetter() { // F5
			DraftView draft = this.drafts.create(new NewDraft(answers().alternatives("Northside Heating").build(),
					List.of("Northside Heating", "We look after his boiler maintenance for the last time"), LONDON,
					UUID.randomUUID().toString()), this.writer);
			assertThat(release(draft).status()).isEqualTo(DraftStatus.APPROVED);
		}

		@Test
		void stopsWhatMayNeverLeaveTheHouse() { // F5, A11, A5
			AnswersMother rude = answers().reasons("abusive-to-staff").alternatives("Northside Heating");
			DraftView referring = create(rude);
			write(referring, referring.section(SectionKind.CLOSING).orElseThrow(), "Ask Northside Heating instead.");
			assertThat(referring.framing().framing()).isEqualTo(Framing.ATTITUDE);
			assertThatExceptionOfType(ReleaseRefusedException.class).isThrownBy(() -> release(again(referring)))
				.satisfies((ex) -> assertThat(ex.stops()).containsExactly(ReleaseStop.REFERRAL_UNDER_ATTITUDE));
			DraftView telling = this.drafts.create(new NewDraft(answers().build(),
					List.of("He shouted at Maria twice in March"), LONDON, UUID.randomUUID().toString()), this.writer);
			write(telling, telling.section(SectionKind.CLOSING).orElseThrow(), "You SHOUTED at María, twice.");
			assertThatExceptionOfType(ReleaseRefusedException.class).isThrownBy(() -> release(again(telling)))
				.satisfies((ex) -> assertThat(ex.stops()).containsExactly(ReleaseStop.PRIVATE_WORDS));
			assertThat(again(telling).status()).isEqualTo(DraftStatus.DRAFT);
		}

		private List<String> trail(UUID id) {
			return this.jdbc.sql("select action from audit_line where subject_id = ? order by number")
				.param(id)
				.query(String.class)
				.list();
		}

		private void addApprovers() {
			for (int i = 0; i < 2; i++) {
				this.jdbc.sql("""
						insert into person (id, name, email, email_key, password_hash, role, version, created_at)
						values (?, 'Second', 'second', ?, '', 'OWNER', 0, current_timestamp)""")
					.params(UUID.randomUUID(), "second-" + i)
					.update();
			}
		}

	}

}
