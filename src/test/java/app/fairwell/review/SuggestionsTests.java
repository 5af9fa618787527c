package app.fairwell.review;

import app.fairwell.draft.DraftClosedException;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.SectionChange;
import app.fairwell.draft.SectionConflictException;
import app.fairwell.draft.SectionView;
import app.fairwell.draft.SendBackReason;
import app.fairwell.letter.SectionKind;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The wordings that reviewers suggest (product.md G3).
 */
class SuggestionsTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	abstract static class Behaviour extends CommentServices {

		@Test
		void takesASuggestionOverOnce() { // G3, E5
			DraftView draft = draft();
			SectionView thanks = thanks(draft);
			write(draft, SectionKind.THANKS, "", "Thank you for all of it.");
			CommentView comment = only(draft);
			assertThatExceptionOfType(SectionConflictException.class).isThrownBy(() -> this.comments.take(draft.id(),
					comment.id(), comment.version(), thanks.version() + 1, this.writer));
			assertThat(only(draft).open()).isTrue();
			this.comments.take(draft.id(), comment.id(), comment.version(), thanks.version(), this.writer);
			this.comments.take(draft.id(), comment.id(), comment.version(), thanks.version(), this.writer);
			assertThat(thanks(again(draft)).text()).isEqualTo("Thank you for all of it.");
			assertThat(thanks(again(draft)).version()).isEqualTo(thanks.version() + 1);
			assertThat(only(draft).state()).isEqualTo(CommentState.TAKEN);
		}

		@Test
		void knowsASuggestionToAnEarlierWording() { // G3
			DraftView draft = draft();
			write(draft, SectionKind.THANKS, "", "Thank you for all of it.");
			this.drafts.changeSection(draft.id(), SectionKind.THANKS, thanks(draft).version(),
					new SectionChange.Text("Other words"), this.writer);
			Remark remark = Reading.of(again(draft), null, this.comments.of(draft.id()))
				.sections()
				.get(0)
				.remarks()
				.get(0);
			assertThat(remark.stale()).isTrue();
			assertThat(remark.takeable()).isTrue();
		}

		@Test
		void changesNothingInReviewUntilTheLetterIsBack() { // G1
			DraftView draft = draft();
			DraftView waiting = this.reviewing.submit(draft.id(), draft.version(), this.writer);
			write(waiting, SectionKind.THANKS, "Warmer", "Thank you for all of it.");
			CommentView comment = only(draft);
			long section = thanks(waiting).version();
			assertThatExceptionOfType(DraftClosedException.class).isThrownBy(
					() -> this.comments.take(draft.id(), comment.id(), comment.version(), section, this.writer));
			assertThat(only(draft).open()).isTrue();
			this.reviewing.sendBack(draft.id(), waiting.version(), SendBackReason.TONE, null, this.manager);
			this.comments.take(draft.id(), comment.id(), comment.version(), section, this.writer);
			assertThat(thanks(again(draft)).text()).isEqualTo("Thank you for all of it.");
		}

	}

}
