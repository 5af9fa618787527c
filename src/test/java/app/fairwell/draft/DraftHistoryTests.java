package app.fairwell.draft;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import app.fairwell.letter.Answers;
import app.fairwell.letter.SectionKind;
import app.fairwell.support.MovableClock;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The versions of a draft (product.md E6).
 */
class DraftHistoryTests {

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
		DraftStates states;

		@Autowired
		DraftComparison comparison;

		@Autowired
		BinCleanUp bin;

		@Test
		void keepsAVersionAtEachSaveAndChangeOfState() {
			DraftView draft = create(answers());
			write(draft, draft.sections().get(0), "Thank you.");
			this.drafts.saveVersion(draft.id(), this.writer);
			this.drafts.saveVersion(draft.id(), this.writer);
			answer(draft, answers().service("roofs"));
			this.drafts.bin(draft.id(), this.writer);
			this.drafts.restore(draft.id(), this.writer);
			assertThat(causes(draft)).containsExactly(VersionCause.RESTORED, VersionCause.BINNED, VersionCause.ANSWERS,
					VersionCause.SAVED, VersionCause.CREATED);
			VersionRow newest = this.drafts.versions(draft.id(), this.writer).get(0);
			assertThat(newest)
				.isEqualTo(new VersionRow(5, Who.of(this.writer), MovableClock.START, VersionCause.RESTORED));
		}

		@Test
		void keepsWhatWasLeftForFiveMinutes() {
			DraftView draft = create(answers());
			SectionView first = write(draft, draft.sections().get(0), "First words");
			this.clock.pass(Duration.ofMinutes(4));
			SectionView second = write(draft, first, "Second words");
			assertThat(causes(draft)).containsExactly(VersionCause.CREATED);
			this.clock.pass(Duration.ofMinutes(5));
			write(draft, second, "Third words");
			VersionRow kept = this.drafts.versions(draft.id(), this.writer).get(0);
			assertThat(kept.why()).isEqualTo(VersionCause.PAUSE);
			assertThat(kept.at()).isEqualTo(MovableClock.START.plus(Duration.ofMinutes(4)));
			assertThat(texts(this.comparison.withCurrent(draft.id(), kept.number(), this.writer)))
				.containsExactly("Second", "Third", " words");
		}

		@Test
		void keepsWhatOneLeftBeforeAnotherGoesOn() {
			DraftView draft = create(answers());
			SectionView mine = write(draft, draft.sections().get(0), "Mine");
			this.drafts.changeSection(draft.id(), mine.kind(), mine.version(), new SectionChange.Text("Theirs"),
					this.manager);
			assertThat(causes(draft)).containsExactly(VersionCause.PAUSE, VersionCause.CREATED);
		}

		@Test
		void keepsHandwrittenWordsThatGiveWayToTheSuggestion() {
			DraftView draft = create(answers());
			SectionView written = write(draft, draft.sections().get(0), "By hand");
			this.drafts.changeSection(draft.id(), written.kind(), written.version(),
					new SectionChange.BackToSuggestion(), this.writer);
			assertThat(causes(draft)).containsExactly(VersionCause.BEFORE_SUGGESTION, VersionCause.CREATED);
		}

		@Test
		void bringsAVersionBackAsANewOne() {
			DraftView draft = create(answers());
			SectionView thanks = draft.sections().get(0);
			SectionView moved = this.drafts.changeSection(draft.id(), thanks.kind(), thanks.version(),
					new SectionChange.Move(3), this.writer);
			write(draft, moved, "By hand");
			DraftView changed = answer(draft, answers().alternatives().service("roofs"));
			this.states.bringBack(draft.id(), 1, this.writer);
			DraftView back = again(draft);
			assertThat(back.answers()).isEqualTo(draft.answers());
			assertThat(back.toLetter()).isEqualTo(draft.toLetter());
			assertThat(back.sections()).extracting(SectionView::touched).containsOnly(false);
			assertThat(causes(draft)).containsExactly(VersionCause.BROUGHT_BACK, VersionCause.ANSWERS,
					VersionCause.CREATED);
			this.states.bringBack(draft.id(), 2, this.writer);
			assertThat(again(draft).toLetter()).isEqualTo(changed.toLetter());
		}

		@Test
		void keepsWhatStoodBeforeBringingBack() {
			DraftView draft = create(answers());
			write(draft, draft.sections().get(0), "Not saved by hand yet");
			this.states.bringBack(draft.id(), 1, this.writer);
			assertThat(causes(draft)).containsExactly(VersionCause.BROUGHT_BACK, VersionCause.BEFORE_BRINGING_BACK,
					VersionCause.CREATED);
		}

		@Test
		void writesDownThatAttitudeWasChosenAway() { // B4
			DraftView draft = create(answers().reasons("abusive-to-staff"));
			assertThat(causes(draft)).containsExactly(VersionCause.CREATED);
			answer(draft, answers().reasons("abusive-to-staff").framing("scope"));
			answer(draft, answers().reasons("abusive-to-staff").framing("scope").service("roofs"));
			assertThat(causes(draft)).containsExactly(VersionCause.ANSWERS, VersionCause.AWAY_FROM_ATTITUDE,
					VersionCause.ANSWERS, VersionCause.CREATED);
		}

		@Test
		void showsWhatDiffers() {
			DraftView draft = create(answers().service("boiler maintenance"));
			answer(draft, answers().service("roof repairs").reasons("unprofitable"));
			VersionDifference difference = this.comparison.withPrevious(draft.id(), 2, this.writer);
			assertThat(difference.passages()).extracting(VersionDifference.Passage::label)
				.contains("section." + SectionKind.FRAME.id(), "draft.answer.service", "draft.answer.reasons");
			assertThat(texts(difference)).contains("boiler maintenance", "roof repairs");
			assertThat(this.comparison.withCurrent(draft.id(), 2, this.writer).isNone()).isTrue();
		}

		@Test
		void showsNobodyTheGenderOfWhoSigns() {
			DraftView draft = create(answers());
			Answers.Sender ana = answers().build().sender();
			answer(draft,
					answers().service("roof repairs")
						.sender(new Answers.Sender(ana.company(), ana.name(), ana.title(), "m", ana.address(),
								ana.email(), ana.phone())));
			assertThat(this.comparison.withPrevious(draft.id(), 2, this.writer).passages())
				.extracting(VersionDifference.Passage::label)
				.contains("draft.answer.service")
				.doesNotContain("draft.answer.sender");
		}

		@Test
		void knowsNoVersionThatIsNotThere() {
			DraftView draft = create(answers());
			assertThatExceptionOfType(DraftNotFoundException.class)
				.isThrownBy(() -> this.comparison.withPrevious(draft.id(), 2, this.writer));
			assertThatExceptionOfType(DraftNotFoundException.class)
				.isThrownBy(() -> this.states.bringBack(draft.id(), 2, this.writer));
		}

		@Test
		void emptiesTheBinAfterThirtyDays() {
			UUID old = create(answers()).id();
			UUID kept = create(answers()).id();
			this.drafts.bin(old, this.writer);
			this.clock.pass(Duration.ofDays(30));
			this.drafts.bin(kept, this.writer);
			this.bin.emptyBin();
			assertThat(this.drafts.find(old, this.writer)).isNotNull();
			this.clock.pass(Duration.ofSeconds(1));
			this.bin.emptyBin();
			assertThatExceptionOfType(DraftNotFoundException.class)
				.isThrownBy(() -> this.drafts.find(old, this.writer));
			assertThat(this.drafts.find(kept, this.writer)).isNotNull();
		}

		private List<VersionCause> causes(DraftView draft) {
			return this.drafts.versions(draft.id(), this.writer).stream().map(VersionRow::why).toList();
		}

		private static List<String> texts(VersionDifference difference) {
			return difference.passages()
				.stream()
				.flatMap((passage) -> passage.pieces().stream())
				.map(TextPiece::text)
				.toList();
		}

	}

}
