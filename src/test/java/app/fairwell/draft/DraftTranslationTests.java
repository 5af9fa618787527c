package app.fairwell.draft;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import app.fairwell.letter.Letter;
import app.fairwell.letter.Section;
import app.fairwell.letter.SectionKind;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DraftTranslationTests {

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
		void printsChangedSectionsInTheSecondLanguageAsEnteredOrMarked() { // K1
			DraftView draft = create(answers().service(null).secondly("pl", Map.of("Bye.", "Do widzenia.")));
			this.drafts.changeSection(draft.id(), SectionKind.CLOSING, 0, new SectionChange.Text("Bye."), this.writer);
			this.drafts.changeSection(draft.id(), SectionKind.THANKS, 0, new SectionChange.Text("Thanks a lot."),
					this.writer);
			this.drafts.changeSection(draft.id(), SectionKind.APOLOGY, 0, new SectionChange.Omission(true),
					this.writer);
			Letter translation = Objects.requireNonNull(again(draft).toLetter().translation()).letter();
			assertThat(translation.language()).isEqualTo(Locale.forLanguageTag("pl"));
			assertThat(translation.sections()).extracting(Section::text)
				.contains("Do widzenia.", "‹Thanks a lot.›")
				.anyMatch((text) -> text.contains("Northside Heating") && !text.contains("‹"));
			assertThat(translation.sections()).extracting(Section::kind).doesNotContain(SectionKind.APOLOGY);
		}

	}

}
