package app.fairwell.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.letter.Answers;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.LetterKind;
import app.fairwell.letter.LetterWarning;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A letter that contradicts another to the same customer is warned about (product.md D9).
 */
class OppositeLettersTests {

	private static final LetterWarning WARNING = new LetterWarning("contradicts-earlier");

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
		OppositeLetters opposite;

		@Autowired
		Deliveries deliveries;

		final String name = "Thomas Keane " + UUID.randomUUID();

		@Test
		void warnsOnBothLetters() { // D9
			DraftView parting = create(answers().person(this.name, "m"));
			assertThat(parting.warnings()).doesNotContain(WARNING);
			DraftView askingBack = create(AnswersMother.winBack().person(this.name, "m"));
			assertThat(askingBack.warnings()).contains(WARNING);
			assertThat(again(parting).warnings()).contains(WARNING);
			assertThat(this.opposite.of(askingBack, this.writer)).hasValueSatisfying((other) -> {
				assertThat(other.id()).isEqualTo(parting.id());
				assertThat(other.kind()).isEqualTo(LetterKind.TERMINATION);
				assertThat(other.subject()).isEqualTo(parting.subject());
			});
			assertThat(this.opposite.of(parting, this.writer)).map(OppositeLetter::kind).contains(LetterKind.WIN_BACK);
		}

		@Test
		void saysWhenTheOtherWasSent() { // D9
			DraftView sent = release(create(answers().person(this.name, "m")));
			this.deliveries.send(sent.id(), sent.version(), Delivery.POST, LocalDate.of(2027, 1, 20), null,
					this.writer);
			create(answers().person(this.name, "m"));
			DraftView askingBack = create(AnswersMother.winBack().person(this.name, "m"));
			assertThat(this.opposite.of(askingBack, this.writer)).hasValueSatisfying((other) -> {
				assertThat(other.id()).isEqualTo(sent.id());
				assertThat(other.status()).isEqualTo(DraftStatus.SENT);
				assertThat(other.day()).isEqualTo(LocalDate.of(2027, 1, 20));
			});
			assertThat(this.opposite.of(again(sent), this.writer)).isEmpty();
		}

		@Test
		void stopsNothing() { // D9, F5
			create(answers().person(this.name, "m"));
			DraftView approved = release(create(AnswersMother.winBack().person(this.name, "m")));
			assertThat(approved.status()).isEqualTo(DraftStatus.APPROVED);
			assertThat(this.opposite.of(approved, this.manager)).isPresent();
		}

		@Test
		void knowsTheCustomerOfALetterThatIsNotSaved() { // D9
			DraftView parting = create(answers().person(this.name, "m"));
			Answers byName = AnswersMother.winBack().person(this.name.toUpperCase(java.util.Locale.ROOT), "m").build();
			assertThat(this.opposite.of(byName, this.writer)).map(OppositeLetter::id).contains(parting.id());
			Answers.Customer known = new Answers.Customer(parting.customerId().toString(), "person", "T. Keane", null,
					null, null, List.of(), null);
			assertThat(this.opposite.of(AnswersMother.winBack().customer(known).build(), this.writer))
				.map(OppositeLetter::id)
				.contains(parting.id());
			assertThat(this.opposite.of(answers().person(this.name, "m").build(), this.writer)).isEmpty();
			assertThat(this.opposite.of(AnswersMother.winBack().person("Somebody " + UUID.randomUUID(), "m").build(),
					this.writer))
				.isEmpty();
			assertThat(this.opposite.of(AnswersMother.winBack().person(null, null).build(), this.writer)).isEmpty();
		}

		@Test
		void leavesOutTheBinAndWhatAWriterMayNotSee() { // L3
			DraftView parting = create(answers().person(this.name, "m"));
			Answers askingBack = AnswersMother.winBack().person(this.name, "m").build();
			assertThat(this.opposite.of(askingBack, person("Somebody Else", Role.WRITER))).isEmpty();
			assertThat(this.opposite.of(askingBack, this.manager)).isPresent();
			this.drafts.bin(parting.id(), this.writer);
			assertThat(this.opposite.of(askingBack, this.manager)).isEmpty();
		}

	}

}
