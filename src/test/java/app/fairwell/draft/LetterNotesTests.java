package app.fairwell.draft;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The private notes of letters go when their time is over (product.md I4).
 */
class LetterNotesTests {

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
		LetterNotes notes;

		@Autowired
		JdbcClient database;

		@Test
		void erasesThemInEveryVersion() { // I4
			DraftView letter = letterWithNotesFor(6);
			this.clock.pass(Duration.ofDays(180));
			this.notes.eraseExpired();
			assertThat(again(letter).privateNotes()).containsExactly("Only for us");
			this.clock.pass(Duration.ofDays(5));
			this.notes.eraseExpired();
			this.notes.eraseExpired();
			assertThat(again(letter).privateNotes()).isEmpty();
			assertThat(again(letter).answers()).isEqualTo(letter.answers());
			assertThat(ofVersions(letter)).containsOnly("[]");
			assertThat(timesRecorded(letter)).isOne();
		}

		@Test
		void countsFromTheLastChange() { // I4
			DraftView letter = letterWithNotesFor(6);
			this.clock.pass(Duration.ofDays(180));
			write(letter, letter.sections().get(0), "New words");
			this.clock.pass(Duration.ofDays(180));
			this.notes.eraseExpired();
			assertThat(again(letter).privateNotes()).containsExactly("Only for us");
		}

		private DraftView letterWithNotesFor(int months) {
			String name = "Thomas Keane " + UUID.randomUUID();
			DraftView letter = this.drafts.create(
					new NewDraft(answers().person(name, "m").build(), List.of("Only for us"), LONDON, name),
					this.writer);
			this.database.sql("update customer set notes_months = ? where id = ?")
				.params(months, letter.customerId())
				.update();
			return letter;
		}

		private List<String> ofVersions(DraftView letter) {
			return this.database.sql("select private_notes from draft_version where draft_id = ?")
				.param(letter.id())
				.query(String.class)
				.list();
		}

		private long timesRecorded(DraftView letter) {
			return this.database
				.sql("select count(*) from audit_line where action = 'notes-expired' and subject_id = ?")
				.param(letter.id())
				.query(Long.class)
				.single();
		}

	}

}
