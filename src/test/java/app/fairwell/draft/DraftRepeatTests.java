package app.fairwell.draft;

import java.util.List;
import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.letter.AnswersMother;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A form that is sent more than once.
 */
class DraftRepeatTests {

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
		void isNoConflictWithOneself() { // E5
			DraftView draft = create(answers());
			NewAnswers form = form(draft, answers().service("roof repairs"), "Rang at night\u0000");
			DraftView changed = this.drafts.changeAnswers(draft.id(), form, this.writer);
			assertThat(changed.version()).isGreaterThan(draft.version());
			assertThat(this.drafts.changeAnswers(draft.id(), form, this.writer)).isEqualTo(changed);
			assertThat(this.drafts.versions(draft.id(), this.writer)).hasSize(2);
		}

		@Test
		void overwritesNobodyWhoCameAfterIt() { // E5
			DraftView draft = create(answers());
			NewAnswers form = form(draft, answers().service("roof repairs"));
			this.drafts.changeAnswers(draft.id(), form, this.writer);
			answer(draft, answers().service("theirs"));
			assertThat(this.drafts.changeAnswers(draft.id(), form, this.writer).answers().service())
				.isEqualTo("theirs");
			assertThatExceptionOfType(DraftConflictException.class)
				.isThrownBy(() -> this.drafts.changeAnswers(draft.id(), form, this.manager));
		}

		@Test
		void isAConflictWhenItSaysSomethingElse() { // E5: two tabs with one form
			DraftView draft = create(answers());
			this.drafts.changeAnswers(draft.id(), form(draft, answers().service("roof repairs")), this.writer);
			assertThatExceptionOfType(DraftConflictException.class).isThrownBy(() -> this.drafts
				.changeAnswers(draft.id(), form(draft, answers().service("gutters")), this.writer));
			assertThatExceptionOfType(DraftConflictException.class).isThrownBy(() -> this.drafts
				.changeAnswers(draft.id(), form(draft, answers().service("roof repairs"), "A note"), this.writer));
		}

		@Test
		void isKnownByWhatItMadeOnce() { // E4
			NewDraft wanted = new NewDraft(answers().build(), List.of("Rang at night"), LONDON, "new form");
			DraftView draft = this.drafts.create(wanted, this.writer);
			answer(draft, answers().service("roof repairs"));
			assertThat(has(draft, answers(), "new form", "Rang at night")).isTrue();
			assertThat(has(draft, answers(), "another form", "Rang at night")).isFalse();
			assertThat(has(draft, answers(), "new form", "Rang twice")).isFalse();
			assertThat(has(draft, answers().service("gutters"), "new form", "Rang at night")).isFalse();
			assertThat(has(draft, answers().service("roof repairs"), "another form", "Rang at night")).isTrue();
			assertThatExceptionOfType(DraftNotFoundException.class).isThrownBy(
					() -> this.drafts.has(draft.id(), form(draft, answers()), person("Ola Nowak", Role.WRITER)));
		}

		private boolean has(DraftView draft, AnswersMother answers, String formId, String note) {
			return this.drafts.has(draft.id(), new NewAnswers(0, answers.build(), List.of(note), formId), this.writer);
		}

		private NewAnswers form(DraftView draft, AnswersMother answers, String... notes) {
			String formId = UUID.nameUUIDFromBytes(this.writer.id().toString().getBytes()).toString();
			return new NewAnswers(draft.version(), answers.build(), List.of(notes), formId);
		}

	}

}
