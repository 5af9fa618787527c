package app.fairwell.draft;

import java.util.List;
import java.util.UUID;

import app.fairwell.letter.SectionKind;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the tone review says about drafts, and what people decide to leave.
 */
class ToneReadingTests {

	private static final String REPROACH = "Thank you for the years. You never paid on time.";

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
		ToneReading tone;

		@Autowired
		IgnoredRemarks ignored;

		@Test
		void isQuietAboutWhatIsSuggested() { // F1
			assertThat(this.tone.of(create(answers())).quiet()).isTrue();
		}

		@Test
		void saysWhatAPersonWrote() { // F1
			DraftRemarks remarks = this.tone.of(reproachful());
			assertThat(remarks.quiet()).isFalse();
			assertThat(remarks.places()).containsExactly("thanks");
			assertThat(remarks.of(SectionKind.THANKS).open()).extracting((remark) -> remark.finding().family())
				.contains("blame");
		}

		@Test
		void leavesWordsThatSomebodyWantsAsTheyAre() { // F5
			DraftView draft = reproachful();
			List<Remark> found = this.tone.of(draft).of(SectionKind.THANKS).open();
			found.forEach((remark) -> this.ignored.change(draft.id(), remark.mark(), true, this.writer));
			found.forEach((remark) -> this.ignored.change(draft.id(), remark.mark(), true, this.writer));
			Remarks remarks = this.tone.of(draft).of(SectionKind.THANKS);
			assertThat(remarks.open()).isEmpty();
			assertThat(remarks.all()).hasSameSizeAs(found)
				.allSatisfy((remark) -> assertThat(remark.ignoredBy()).isEqualTo("Wren Tate"));
			this.ignored.change(draft.id(), found.get(0).mark(), false, this.writer);
			assertThat(this.tone.of(draft).of(SectionKind.THANKS).open()).hasSize(1);
		}

		@Test
		void remembersInTheDraftWhatWasIgnoredOnItsForm() {
			String form = UUID.randomUUID().toString();
			this.ignored.change(form, "0123456789abcdef", true, this.writer);
			assertThat(this.ignored.of(form, this.writer)).containsOnlyKeys("0123456789abcdef");
			assertThat(this.ignored.of(form, this.manager)).isEmpty();
			DraftView draft = this.drafts.create(new NewDraft(answers().build(), List.of(), LONDON, form), this.writer);
			assertThat(this.ignored.of(draft.id())).containsEntry("0123456789abcdef", "Wren Tate");
		}

		@Test
		void missesWhatWasLeftOut() { // F3
			DraftView draft = create(answers());
			SectionView thanks = draft.section(SectionKind.THANKS).orElseThrow();
			this.drafts.changeSection(draft.id(), SectionKind.THANKS, thanks.version(),
					new SectionChange.Omission(true), this.writer);
			assertThat(this.tone.of(again(draft)).letter()).extracting((remark) -> remark.finding().family())
				.containsExactly("missing-thanks");
		}

		private DraftView reproachful() {
			DraftView draft = create(answers());
			write(draft, draft.section(SectionKind.THANKS).orElseThrow(), REPROACH);
			return again(draft);
		}

	}

}
