package app.fairwell.review;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.fairwell.business.BusinessDetails;
import app.fairwell.business.Businesses;
import app.fairwell.business.Paper;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.SectionView;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.SectionKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * A letter section by section, for somebody who cannot read it (product.md G2).
 */
class ReadingTests {

	private final Businesses businesses = mock();

	private final OtherLanguages languages = new OtherLanguages(Letters.COMPOSER, this.businesses);

	@BeforeEach
	void inIreland() {
		given(this.businesses.current()).willReturn(new BusinessDetails("Brightwater", List.of(), null, null, "en-IE",
				Paper.A4, ZoneId.of("Europe/Dublin"), "EUR", null, false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "pl", "hi", "bn", "kk" })
	void saysEachSectionInTheReviewersLanguage(String language) { // G2
		DraftView draft = Letters.waiting(AnswersMother.answers().language("te"));
		OtherLanguage other = this.languages.of(draft, language);
		Reading reading = Reading.of(draft, other, List.of());
		assertThat(reading.sections()).allSatisfy((section) -> {
			assertThat(section.other()).isNotBlank().isNotEqualTo(section.section().text());
			assertThat(section.otherStands()).isTrue();
		});
		assertThat(other.letter().language().getLanguage()).isEqualTo(language);
	}

	@Test
	void speaksTheBusinessesOwnEnglish() { // K1
		DraftView draft = Letters.waiting(AnswersMother.answers().language("te"));
		assertThat(this.languages.of(draft, "en").letter().language().toLanguageTag()).isEqualTo("en-IE");
	}

	@Test
	void marksWhatWasTyped() { // G2
		DraftView draft = Letters.waiting(AnswersMother.answers().language("pl").service("serwis kotłów"));
		OtherLanguage other = this.languages.of(draft, "en");
		assertThat(other.isMarked()).isTrue();
		assertThat(other.asTyped()).isNotBlank();
	}

	@Test
	void saysThatItIsTheLettersOwnLanguage() {
		DraftView draft = Letters.waiting(AnswersMother.answers());
		assertThat(this.languages.of(draft, "en").letter()).isNull();
		assertThat(OtherLanguages.chosen("te", Locale.ENGLISH)).isEqualTo("te");
		assertThat(OtherLanguages.chosen("fr", Locale.forLanguageTag("pl"))).isEqualTo("pl");
	}

	@Test
	void saysWhatWasSuggestedWhereSomebodyWroteByHand() { // G2
		DraftView draft = Letters.waiting(AnswersMother.answers().language("te"));
		List<SectionView> sections = new ArrayList<>(draft.sections());
		sections.set(0, Letters.written(draft, SectionKind.THANKS, "మీకు ధన్యవాదాలు."));
		DraftView changed = Letters.with(draft, sections);
		SectionReading thanks = Reading.of(changed, this.languages.of(changed, "en"), List.of()).sections().get(0);
		assertThat(thanks.byHand()).isTrue();
		assertThat(thanks.otherStands()).isFalse();
		assertThat(thanks.other()).isNotBlank();
		OtherLanguage entered = new OtherLanguage("en", this.languages.of(changed, "en").letter(), "",
				Map.of("మీకు ధన్యవాదాలు.", "Thank you."));
		assertThat(Reading.of(changed, entered, List.of()).sections().get(0).other()).isEqualTo("Thank you.");
	}

	@Test
	void namesWhatWasWrittenLeftOutAndMoved() { // G2
		DraftView draft = Letters.waiting(AnswersMother.answers());
		assertThat(HandChanges.of(draft).isNone()).isTrue();
		List<SectionView> sections = new ArrayList<>(draft.sections());
		sections.set(0, Letters.written(draft, SectionKind.THANKS, "Thank you."));
		SectionView apology = draft.section(SectionKind.APOLOGY).orElseThrow();
		int place = sections.indexOf(apology);
		sections.set(place,
				new SectionView(apology.kind(), apology.suggested(), apology.text(), false, true, place, 4));
		Collections.rotate(sections, 1);
		HandChanges changes = HandChanges.of(Letters.with(draft, sections));
		assertThat(changes.written()).containsExactly(SectionKind.THANKS);
		assertThat(changes.omitted()).containsExactly(SectionKind.APOLOGY);
		assertThat(changes.moved()).containsExactly(SectionKind.CLOSING);
	}

}
