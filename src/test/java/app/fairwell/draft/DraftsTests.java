package app.fairwell.draft;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.InvalidAnswersException;
import app.fairwell.letter.LetterWarning;
import app.fairwell.letter.SectionKind;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DraftsTests {

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
		void composesANewDraft() {
			DraftView draft = create(answers());
			assertThat(draft.status()).isEqualTo(DraftStatus.DRAFT);
			assertThat(draft.language()).isEqualTo("en-GB");
			assertThat(draft.sections()).extracting(SectionView::kind)
				.startsWith(SectionKind.THANKS, SectionKind.DECISION)
				.endsWith(SectionKind.CLOSING);
			assertThat(draft.sections()).allMatch((section) -> section.text().equals(section.suggested()));
			assertThat(again(draft)).usingRecursiveComparison().isEqualTo(draft);
		}

		@Test
		void keepsPrivateNotesApart() { // A5
			NewDraft wanted = new NewDraft(answers().build(), List.of("He shouted at Tom\u0000", " "), LONDON, "form");
			DraftView draft = this.drafts.create(wanted, this.writer);
			assertThat(draft.privateNotes()).containsExactly("He shouted at Tom");
			assertThat(draft.answers().toString() + draft.toLetter()).doesNotContain("shouted");
		}

		@Test
		void givesTheFirstDraftForARepeatedForm() {
			NewDraft wanted = new NewDraft(answers().build(), List.of(), LONDON, "one form");
			DraftView first = this.drafts.create(wanted, this.writer);
			DraftView repeat = this.drafts.create(wanted, this.writer);
			DraftView somebodyElses = this.drafts.create(wanted, person("Ola Nowak", Role.WRITER));
			assertThat(repeat.id()).isEqualTo(first.id());
			assertThat(somebodyElses.id()).isNotEqualTo(first.id());
		}

		@Test
		void refusesAnswersThatMakeNoLetter() {
			assertThatExceptionOfType(InvalidAnswersException.class).isThrownBy(() -> create(answers().reasons()));
		}

		@Test
		void findsTheRecordOfTheSameCustomer() {
			DraftView one = create(answers().person("Łucja Müller " + this.writer.id(), "f"));
			DraftView other = create(answers().person("LUCJA  muller " + this.writer.id(), null));
			assertThat(other.customerId()).isEqualTo(one.customerId());
		}

		@Test
		void refusesWordsThatNoFontHas() { // L2
			DraftView draft = create(answers());
			SectionView thanks = draft.sections().get(0);
			assertThatExceptionOfType(SectionUnprintableException.class)
				.isThrownBy(() -> write(draft, thanks, "Thanks 👍🏽"))
				.satisfies((refusal) -> assertThat(refusal.found()).containsExactly("👍🏽"));
			assertThat(again(draft).sections().get(0)).isEqualTo(thanks);
		}

		@Test
		void hidesWhatOthersMadeFromWriters() { // L3
			DraftView draft = create(answers());
			UUID id = draft.id();
			assertThat(this.drafts.find(id, this.manager).id()).isEqualTo(id);
			var stranger = person("Ola Nowak", Role.WRITER);
			SectionView thanks = draft.sections().get(0);
			assertThatExceptionOfType(DraftNotFoundException.class).isThrownBy(() -> this.drafts.find(id, stranger));
			assertThatExceptionOfType(DraftNotFoundException.class).isThrownBy(() -> this.drafts.bin(id, stranger));
			assertThatExceptionOfType(DraftNotFoundException.class)
				.isThrownBy(() -> this.drafts.versions(id, stranger));
			assertThatExceptionOfType(DraftNotFoundException.class).isThrownBy(() -> this.drafts.changeAnswers(id,
					new NewAnswers(0, draft.answers(), List.of(), "form"), stranger));
			assertThatExceptionOfType(DraftNotFoundException.class).isThrownBy(() -> this.drafts.changeSection(id,
					thanks.kind(), thanks.version(), new SectionChange.Omission(true), stranger));
		}

		@Test
		void letsUntouchedSectionsFollowTheAnswers() { // E3
			DraftView draft = create(answers());
			SectionView thanks = draft.section(SectionKind.THANKS).orElseThrow();
			write(draft, thanks, "Thank you, Thomas.");
			DraftView changed = answer(draft, answers().service("roof repairs").dates("2027-02-01", "2027-05-31"));
			assertThat(changed.section(SectionKind.DECISION).orElseThrow().text()).contains("31 May 2027");
			SectionView touched = changed.section(SectionKind.THANKS).orElseThrow();
			assertThat(touched.text()).isEqualTo("Thank you, Thomas.");
			assertThat(touched.suggested()).isNotEqualTo(thanks.suggested());
			assertThat(touched.differs()).isTrue();
			assertThat(changed.version()).isEqualTo(draft.version() + 1);
		}

		@Test
		void dropsUntouchedAndKeepsTouchedSectionsThatAreNotSuggestedAnyMore() { // E3
			DraftView draft = create(answers().goodwill(AnswersMother.refund()));
			assertThat(answer(draft, answers()).section(SectionKind.GOODWILL)).isEmpty();
			DraftView given = answer(draft, answers().goodwill(AnswersMother.refund()));
			assertThat(given.sections()).extracting(SectionView::kind)
				.containsSequence(SectionKind.FRAME, SectionKind.GOODWILL);
			write(draft, given.section(SectionKind.GOODWILL).orElseThrow(), "Here is your money back.");
			DraftView removed = answer(draft, answers());
			SectionView kept = removed.section(SectionKind.GOODWILL).orElseThrow();
			assertThat(kept.suggested()).isNull();
			assertThat(kept.text()).isEqualTo("Here is your money back.");
			assertThat(removed.warnings()).contains(new LetterWarning("section-no-longer-suggested"));
			this.drafts.changeSection(draft.id(), kept.kind(), kept.version(), new SectionChange.BackToSuggestion(),
					this.writer);
			assertThat(again(draft).section(SectionKind.GOODWILL)).isEmpty();
		}

		@Test
		void dropsAlternativesUnderAttitude() { // A11
			DraftView draft = create(answers());
			SectionView alternatives = draft.section(SectionKind.ALTERNATIVES).orElseThrow();
			assertThat(answer(draft, answers().framing("attitude")).section(SectionKind.ALTERNATIVES)).isEmpty();
			DraftView back = answer(draft, answers());
			write(draft, back.section(SectionKind.ALTERNATIVES).orElseThrow(), "Ask Northside Heating.");
			DraftView warned = answer(draft, answers().framing("attitude"));
			assertThat(warned.section(SectionKind.ALTERNATIVES).orElseThrow().text())
				.isEqualTo("Ask Northside Heating.");
			assertThat(warned.warnings()).contains(new LetterWarning("alternatives-under-attitude"));
			assertThat(alternatives.text()).contains("Northside Heating");
		}

		@Test
		void leavesOutMovesAndReturnsToTheSuggestion() { // E3
			DraftView draft = create(answers());
			SectionView thanks = draft.sections().get(0);
			SectionView moved = this.drafts.changeSection(draft.id(), thanks.kind(), thanks.version(),
					new SectionChange.Move(2), this.writer);
			assertThat(moved.position()).isEqualTo(2);
			assertThat(moved.version()).isGreaterThan(thanks.version());
			assertThat(again(draft).sections()).extracting(SectionView::kind)
				.startsWith(SectionKind.DECISION, SectionKind.FRAME, SectionKind.THANKS);
			assertThat(again(draft).section(SectionKind.DECISION).orElseThrow().version())
				.isEqualTo(draft.section(SectionKind.DECISION).orElseThrow().version());
			SectionView omitted = this.drafts.changeSection(draft.id(), thanks.kind(), moved.version(),
					new SectionChange.Omission(true), this.writer);
			assertThat(omitted.omitted()).isTrue();
			assertThat(again(draft).toLetter().sections()).noneMatch((each) -> each.kind() == SectionKind.THANKS);
			SectionView written = write(draft, omitted, "Thanks!");
			SectionView suggested = this.drafts.changeSection(draft.id(), thanks.kind(), written.version(),
					new SectionChange.BackToSuggestion(), this.writer);
			assertThat(suggested.text()).isEqualTo(thanks.suggested());
			assertThat(suggested.touched()).isFalse();
		}

		@Test
		void takesTheSameWordsForNoChange() {
			DraftView draft = create(answers());
			SectionView thanks = draft.sections().get(0);
			SectionView same = write(draft, thanks, thanks.text().replace("\n", "\r\n") + "\r\n");
			assertThat(same.touched()).isFalse();
			assertThat(same.version()).isEqualTo(thanks.version());
		}

		@Test
		void tellsBothTextsWhenASectionWasChangedMeanwhile() { // E5
			DraftView draft = create(answers());
			SectionView thanks = draft.sections().get(0);
			SectionView decision = draft.sections().get(1);
			write(draft, thanks, "Theirs");
			assertThatExceptionOfType(SectionConflictException.class).isThrownBy(() -> write(draft, thanks, "Mine"))
				.satisfies((conflict) -> assertThat(conflict.yours()).isEqualTo("Mine"))
				.satisfies((conflict) -> assertThat(conflict.theirs().text()).isEqualTo("Theirs"));
			assertThat(write(draft, decision, "Of another section").text()).isEqualTo("Of another section");
			assertThat(again(draft).version()).isEqualTo(draft.version());
		}

		@Test
		void tellsBothAnswersWhenTheyWereChangedMeanwhile() { // E5
			DraftView draft = create(answers());
			answer(draft, answers().service("theirs"));
			var mine = answers().service("mine").build();
			assertThatExceptionOfType(DraftConflictException.class)
				.isThrownBy(() -> this.drafts.changeAnswers(draft.id(),
						new NewAnswers(draft.version(), mine, List.of(), "form"), this.writer))
				.satisfies((conflict) -> assertThat(conflict.yours()).isEqualTo(mine))
				.satisfies((conflict) -> assertThat(conflict.theirs().answers().service()).isEqualTo("theirs"));
		}

		@Test
		void followsTheDayWhileDatesAreOpen() { // A16
			DraftView draft = create(answers().dates(null, null));
			assertThat(draft.section(SectionKind.DECISION).orElseThrow().text()).contains("1 February 2027");
			write(draft, draft.sections().get(0), "Thank you.");
			this.clock.pass(Duration.ofDays(3));
			DraftView later = again(draft);
			assertThat(later.section(SectionKind.DECISION).orElseThrow().text()).contains("4 February 2027")
				.doesNotContain("1 February");
			assertThat(later.toLetter().placeAndDate()).contains("4 February 2027");
			assertThat(later.sections().get(0).text()).isEqualTo("Thank you.");
			SectionView same = write(later, later.section(SectionKind.DECISION).orElseThrow(),
					later.section(SectionKind.DECISION).orElseThrow().text());
			assertThat(same.touched()).isFalse();
		}

		@Test
		void binsAndRestores() {
			DraftView draft = create(answers());
			this.drafts.bin(draft.id(), this.writer);
			assertThat(again(draft).status()).isEqualTo(DraftStatus.DELETED);
			assertThat(this.drafts.list(DraftQuery.all(), this.writer).items()).isEmpty();
			assertThatExceptionOfType(DraftClosedException.class)
				.isThrownBy(() -> write(draft, draft.sections().get(0), "Too late"));
			this.drafts.restore(draft.id(), this.writer);
			assertThat(this.drafts.list(DraftQuery.all(), this.writer).items()).extracting(DraftRow::id)
				.containsExactly(draft.id());
		}

	}

}
