package app.fairwell.draft;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.customer.StoryLine;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Into review, out of it again, and out of the house (product.md G1, G4, G7).
 */
class ReviewingTests {

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
		StepStory story;

		@Test
		void tellsItsStepsInTheStoryOfTheCustomer() { // I2
			DraftView waiting = waiting();
			this.reviewing.takeOn(waiting.id(), waiting.version(), this.manager);
			this.reviewing.sendBack(waiting.id(), this.drafts.find(waiting.id(), this.manager).version(),
					SendBackReason.TONE, "Softer.", this.manager);
			List<StoryLine> told = this.story.of(waiting.customerId(), this.writer)
				.stream()
				.filter((line) -> line.about() != null && line.about().path().endsWith(waiting.id().toString()))
				.toList();
			assertThat(told).extracting(StoryLine::message)
				.containsExactlyInAnyOrder("draft.story.step.submitted", "draft.story.step.sent-back");
			assertThat(told).extracting(StoryLine::quote).contains("Softer.");
			assertThat(this.story.of(waiting.customerId(), person("Somebody Else", Role.WRITER))).isEmpty();
		}

		@Test
		void sendsBackWithAReasonThatTheWriterSees() { // G1
			DraftView waiting = waiting();
			this.reviewing.sendBack(waiting.id(), waiting.version(), SendBackReason.TONE, "Softer, if you can.",
					this.manager);
			DraftView back = again(waiting);
			assertThat(back.status()).isEqualTo(DraftStatus.DRAFT);
			Step step = back.progress().last(StepKind.SENT_BACK).orElseThrow();
			assertThat(step.reason()).isEqualTo("tone");
			assertThat(step.words()).isEqualTo("Softer, if you can.");
		}

		@Test
		void keepsTheLetterOfTheDayOfAStep() { // A16
			DraftView draft = create(answers().dates(null, "2027-02-28"));
			this.clock.pass(Duration.ofDays(1));
			DraftView waiting = this.reviewing.submit(draft.id(), draft.version(), this.writer);
			assertThat(again(draft).version()).isEqualTo(waiting.version());
			assertThat(this.reviewing.withdraw(draft.id(), waiting.version(), this.writer).status())
				.isEqualTo(DraftStatus.DRAFT);
		}

		@Test
		void doesARepeatedStepOnce() { // reliability: repeated posts
			DraftView draft = create(answers());
			this.reviewing.submit(draft.id(), draft.version(), this.writer);
			DraftView twice = this.reviewing.submit(draft.id(), draft.version(), this.writer);
			assertThat(twice.progress().steps()).hasSize(1);
			assertThatExceptionOfType(DraftMovedException.class)
				.isThrownBy(() -> this.reviewing.submit(draft.id(), draft.version(), this.manager));
		}

		@Test
		void sendsNoLetterTwiceAndUndoesAMistake() { // G7
			DraftView approved = approved();
			DraftView sent = this.deliveries.send(approved.id(), approved.version(), Delivery.POST,
					LocalDate.of(2027, 2, 1), null, this.writer);
			assertThatExceptionOfType(DraftMovedException.class).isThrownBy(() -> this.deliveries.send(approved.id(),
					sent.version(), Delivery.EMAIL, LocalDate.of(2027, 2, 1), null, this.manager));
			assertThatExceptionOfType(DraftMovedException.class).isThrownBy(() -> this.reviewing.sendBack(approved.id(),
					sent.version(), SendBackReason.FACTS, null, this.manager));
			this.deliveries.receive(approved.id(), sent.version(), LocalDate.of(2027, 2, 1), this.writer);
			assertThatExceptionOfType(ImpossibleDayException.class).isThrownBy(() -> this.deliveries
				.receive(approved.id(), sent.version(), LocalDate.of(2027, 1, 31), this.writer));
			assertThatExceptionOfType(ImpossibleDayException.class).isThrownBy(() -> this.deliveries
				.comeBack(approved.id(), sent.version(), LocalDate.of(2027, 3, 1), this.writer));
			DraftView undone = this.deliveries.undoSending(approved.id(), sent.version(), "Wrong envelope",
					this.writer);
			assertThat(undone.status()).isEqualTo(DraftStatus.APPROVED);
			assertThat(undone.toLetter()).isEqualTo(approved.toLetter());
		}

		@Test
		void correctsTheDayOnWhichItWasReceived() { // G7
			DraftView approved = approved();
			DraftView sent = this.deliveries.send(approved.id(), approved.version(), Delivery.POST,
					LocalDate.of(2027, 2, 1), null, this.writer);
			this.clock.pass(Duration.ofDays(9));
			for (int day : new int[] { 4, 4, 5 }) {
				this.deliveries.receive(sent.id(), sent.version(), LocalDate.of(2027, 2, day), this.writer);
			}
			assertThat(again(sent).progress().steps()).filteredOn((step) -> step.kind() == StepKind.RECEIVED)
				.extracting(Step::on)
				.containsExactly(LocalDate.of(2027, 2, 4), LocalDate.of(2027, 2, 5));
		}

		@Test
		void letsAnotherReviewerTakeOver() { // G4
			DraftView waiting = waiting();
			DraftView taken = this.reviewing.takeOn(waiting.id(), waiting.version(), this.manager);
			assertThat(taken.progress().reviewer()).isEqualTo(Who.of(this.manager));
			SignedIn other = person("Olga Nowak", Role.OWNER);
			DraftView over = this.reviewing.takeOn(waiting.id(), taken.version(), other);
			assertThat(over.progress().reviewer()).isEqualTo(Who.of(other));
		}

	}

}
