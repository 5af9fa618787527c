package app.fairwell.review;

import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.draft.DraftNotFoundException;
import app.fairwell.draft.DraftView;
import app.fairwell.letter.SectionKind;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What people say about a letter (product.md G3).
 */
class CommentsTests {

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
		void isAnsweredAndSettledByEitherSide() { // G3
			DraftView draft = draft();
			write(draft, SectionKind.THANKS, "Softer?\n\n\u0645\u0631\u062d\u0628\u0627", null);
			CommentView asked = only(draft);
			this.comments.answer(draft.id(), asked.id(), "Yes", UUID.randomUUID(), this.writer);
			assertThat(this.comments.open(draft.id())).isOne();
			this.comments.resolve(draft.id(), asked.id(), asked.version(), this.writer);
			CommentView settled = only(draft);
			assertThat(settled.state()).isEqualTo(CommentState.RESOLVED);
			assertThat(settled.settledBy().name()).isEqualTo("Wren Tate");
			assertThat(settled.answers()).extracting(CommentView.Answer::words).containsExactly("Yes");
			assertThat(this.comments.open(draft.id())).isZero();
			this.comments.reopen(draft.id(), asked.id(), settled.version(), this.manager);
			assertThat(only(draft).open()).isTrue();
		}

		@Test
		void settlesNothingThatNobodySaw() { // E5
			DraftView draft = draft();
			write(draft, null, "The whole of it is fine.", null);
			CommentView seen = only(draft);
			this.comments.resolve(draft.id(), seen.id(), seen.version(), this.writer);
			this.comments.resolve(draft.id(), seen.id(), seen.version(), this.writer);
			this.comments.reopen(draft.id(), seen.id(), only(draft).version(), this.writer);
			assertThatExceptionOfType(CommentMovedException.class)
				.isThrownBy(() -> this.comments.resolve(draft.id(), seen.id(), seen.version(), this.manager));
		}

		@Test
		void keepsAFormSentTwiceOnceAndOtherWordsToo() { // reliability: repeated posts
			DraftView draft = draft();
			UUID form = UUID.randomUUID();
			NewComment comment = new NewComment(null, "Once", null, null, form);
			this.comments.write(draft.id(), comment, this.manager);
			this.comments.write(draft.id(), comment, this.manager);
			assertThat(this.comments.of(draft.id())).hasSize(1);
			this.comments.write(draft.id(), new NewComment(null, "After Back", null, null, form), this.manager);
			assertThat(this.comments.of(draft.id())).extracting(CommentView::words)
				.containsExactly("Once", "After Back");
			UUID id = this.comments.of(draft.id()).get(0).id();
			UUID answer = UUID.randomUUID();
			this.comments.answer(draft.id(), id, "Yes", answer, this.writer);
			this.comments.answer(draft.id(), id, "Yes", answer, this.writer);
			assertThat(this.comments.of(draft.id()).get(0).answers()).hasSize(1);
		}

		@Test
		void isNothingToWhoeverDoesNotSeeTheLetter() { // L3
			DraftView draft = draft();
			write(draft, null, "Between us", null);
			CommentView comment = only(draft);
			SignedIn stranger = person("Somebody Else", Role.WRITER);
			NewComment other = new NewComment(null, "Hello", null, null, UUID.randomUUID());
			assertThatExceptionOfType(DraftNotFoundException.class)
				.isThrownBy(() -> this.comments.write(draft.id(), other, stranger));
			assertThatExceptionOfType(DraftNotFoundException.class)
				.isThrownBy(() -> this.comments.answer(draft.id(), comment.id(), "Hi", UUID.randomUUID(), stranger));
			DraftView second = draft();
			assertThatExceptionOfType(CommentNotFoundException.class)
				.isThrownBy(() -> this.comments.resolve(second.id(), comment.id(), comment.version(), this.writer));
		}

		@Test
		void leavesATraceWithoutWords() { // A5, reliability: audit
			DraftView draft = draft();
			write(draft, SectionKind.THANKS, "Softer", "Thank you for all of it.");
			CommentView comment = only(draft);
			this.comments.take(draft.id(), comment.id(), comment.version(), thanks(draft).version(), this.writer);
			assertThat(this.jdbc
				.sql("select action, detail from audit_line where subject_id = ? and action <> 'draft-created'"
						+ " order by number")
				.param(draft.id())
				.query((row, number) -> row.getString(1) + " " + row.getString(2))
				.list()).containsExactly("commented " + comment.id(), "suggestion-taken " + comment.id());
		}

		@Test
		void goesWithTheLetter() { // I4
			DraftView draft = draft();
			write(draft, null, "Gone with it", null);
			this.comments.answer(draft.id(), only(draft).id(), "This too", UUID.randomUUID(), this.writer);
			this.jdbc.sql("delete from draft where id = ?").param(draft.id()).update();
			assertThat(this.comments.of(draft.id())).isEmpty();
		}

	}

}
