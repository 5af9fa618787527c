package app.fairwell.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.fairwell.business.BusinessDetails;
import app.fairwell.business.Businesses;
import app.fairwell.business.Paper;
import app.fairwell.draft.DraftNotFoundException;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.Progress;
import app.fairwell.draft.Release;
import app.fairwell.draft.Who;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.Letter;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.LetterKind;
import app.fairwell.phrasebook.Phrasebooks;
import app.fairwell.support.SignedInAs;
import org.assertj.core.api.AbstractCharSequenceAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * The final reply (product.md I3).
 */
@WebMvcTest(ReplyController.class)
@Import(ReplyControllerTests.Beans.class)
class ReplyControllerTests {

	private static final UUID ID = UUID.fromString("01990000-0000-7000-8000-00000000000a");

	private static final Instant APPROVED = Instant.parse("2027-01-04T23:30:00Z");

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private Drafts drafts;

	@MockitoBean
	private Businesses businesses;

	@MockitoBean
	private Exports exports;

	private final DraftView draft = mock(DraftView.class);

	@BeforeEach
	void draft() {
		given(this.draft.kind()).willReturn(LetterKind.TERMINATION);
		given(this.draft.answers()).willReturn(AnswersMother.answers().dates(null, "2027-02-28").build());
		given(this.draft.frame()).willReturn(Letters.ordinary());
		given(this.draft.zone()).willReturn(ZoneId.of("Asia/Almaty"));
		progress(new Release(1, 1, new Who(SignedInAs.OWNER.id(), "Ana Byrne"), APPROVED, "", Letters.ordinary(), ""));
		given(this.drafts.find(ID, SignedInAs.OWNER)).willReturn(this.draft);
		given(this.exports.steps(any(Letter.class))).willReturn(List.of(0));
		given(this.businesses.today()).willReturn(LocalDate.of(2027, 2, 1));
		given(this.businesses.current()).willReturn(new BusinessDetails("Brightwater", List.of(), null, null, "en-GB",
				Paper.A4, ZoneId.of("Europe/London"), "GBP", null, false));
	}

	@Test
	void standsByTheLetter() { // I3
		page("/drafts/" + ID + "/reply").contains("aria-current=\"page\">Calmly", "Dear Mr Keane,",
				"in my letter of 5 January 2027: our services to you end on 28 February 2027", "class=\"sheet\"",
				"Our letter of 5 January 2027 says all that there is to say");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pleading", "angry" })
	void answersAsTheyWrote(String reaction) { // I3
		page("/drafts/" + ID + "/reply?reaction=" + reaction).contains("I understand that", "our services to you end");
	}

	@Test
	void printsNothingOfACustomerInPublic() { // I3
		page("/drafts/" + ID + "/reply?reaction=public").contains("We do not speak to others", "we do not discuss it")
			.doesNotContain("class=\"sheet\"", "Dear Mr Keane");
	}

	@Test
	void takesAnUnknownWayForACalmOne() { // L2
		page("/drafts/" + ID + "/reply?reaction=shouting").contains("aria-current=\"page\">Calmly");
	}

	@Test
	void speaksTheReadersLanguageAroundTheReply() { // K2
		assertThat(this.mvc.get()
			.uri("/drafts/" + ID + "/reply")
			.locale(Locale.forLanguageTag("pl"))
			.with(SignedInAs.owner())).bodyText().contains("Spokojnie", "Dear Mr Keane,", "lang=\"en-GB\"");
	}

	@Test
	void showsTheLetterWhileNobodyCanHaveAnswered() { // I3
		progress(null);
		assertThat(this.mvc.get().uri("/drafts/" + ID + "/reply").with(SignedInAs.owner()))
			.hasRedirectedUrl("/drafts/" + ID);
	}

	@Test
	void answersNobodyWhomALetterAskedBack() { // I3, D9
		given(this.draft.kind()).willReturn(LetterKind.WIN_BACK);
		assertThat(this.mvc.get().uri("/drafts/" + ID + "/reply").with(SignedInAs.owner()))
			.hasRedirectedUrl("/drafts/" + ID);
	}

	@Test
	void findsNoLetterOfAnUnknownDraft() {
		given(this.drafts.find(ID, SignedInAs.OWNER)).willThrow(mock(DraftNotFoundException.class));
		assertThat(this.mvc.get().uri("/drafts/" + ID + "/reply").with(SignedInAs.owner())).hasStatus(404);
	}

	private AbstractCharSequenceAssert<?, String> page(String path) {
		return assertThat(this.mvc.get().uri(path).with(SignedInAs.owner())).hasStatusOk().bodyText();
	}

	private void progress(@Nullable Release release) {
		given(this.draft.progress())
			.willReturn(new Progress(LocalDate.of(2027, 2, 1), null, null, null, List.of(), release));
	}

	@TestConfiguration
	static class Beans {

		@Bean
		LetterComposer composer() {
			return new LetterComposer(Phrasebooks.read());
		}

	}

}
