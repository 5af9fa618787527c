package app.fairwell.draft;

import java.util.List;

import app.fairwell.letter.SectionKind;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A letter that was sent is never edited, a copy of it is (product.md G7).
 */
class CopiesTests {

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
		Copies copies;

		@Test
		void takesHandWrittenWordsAlong() { // G7
			DraftView approved = approved();
			DraftView reopened = this.approvals.reopen(approved.id(), approved.version(), this.writer);
			write(reopened, reopened.section(SectionKind.THANKS).orElseThrow(), "Thank you for everything.");
			DraftView copy = this.copies.copy(approved.id(), "form", this.writer);
			assertThat(copy.id()).isNotEqualTo(approved.id());
			assertThat(copy.status()).isEqualTo(DraftStatus.DRAFT);
			assertThat(copy.section(SectionKind.THANKS).orElseThrow().text()).isEqualTo("Thank you for everything.");
			assertThat(this.copies.copy(approved.id(), "form", this.writer).id()).isEqualTo(copy.id());
		}

		@Test
		void writesDownThatItIsAwayFromAttitude() { // B4
			DraftView away = create(answers().reasons("abusive-to-staff").framing("scope"));
			DraftView copy = this.copies.copy(away.id(), "form", this.writer);
			List<VersionCause> causes = this.drafts.versions(copy.id(), this.writer)
				.stream()
				.map(VersionRow::why)
				.toList();
			assertThat(causes).contains(VersionCause.AWAY_FROM_ATTITUDE, VersionCause.CREATED);
		}

	}

}
