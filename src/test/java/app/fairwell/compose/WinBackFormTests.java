package app.fairwell.compose;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.business.AlternativesDirectory;
import app.fairwell.business.BusinessDetails;
import app.fairwell.business.Businesses;
import app.fairwell.business.Paper;
import app.fairwell.draft.DraftStatus;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewDraft;
import app.fairwell.draft.OppositeLetter;
import app.fairwell.draft.OppositeLetters;
import app.fairwell.lesson.Answered;
import app.fairwell.lesson.Lesson;
import app.fairwell.lesson.Lessons;
import app.fairwell.letter.AnswerProblem;
import app.fairwell.letter.Answers;
import app.fairwell.letter.InvalidAnswersException;
import app.fairwell.letter.LetterDefaults;
import app.fairwell.letter.LetterKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * The form of a letter that asks a customer back (product.md D).
 */
@WebMvcTest({ NewLetterController.class, PreviewController.class })
@Import(ComposingBeans.class)
class WinBackFormTests {

	private static final SignedIn ANA = new SignedIn(UUID.randomUUID(), "Ana Byrne", "ana@example.com", Role.OWNER,
			null);

	private static final String FORM = "0190a0a0-0000-7000-8000-000000000001";

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private UnfinishedForms unfinished;

	@MockitoBean
	private Drafts drafts;

	@MockitoBean
	private Businesses businesses;

	@MockitoBean
	private AlternativesDirectory directory;

	@MockitoBean
	private Lessons lessons;

	@MockitoBean
	private OppositeLetters opposite;

	@BeforeEach
	void business() {
		given(this.lessons.of(any())).willReturn(new Lesson(Lesson.NONE, Answered.NOTHING, ""));
		given(this.businesses.current())
			.willReturn(new BusinessDetails("Brightwater Plumbing", List.of("1 High Street", "Leeds"), null, null,
					"en-GB", Paper.A4, ZoneId.of("Europe/London"), "GBP", "Leeds", false));
		given(this.businesses.today()).willReturn(LocalDate.of(2026, 11, 23));
		given(this.businesses.defaultsFor(any()))
			.willReturn(new LetterDefaults("en-GB", new Answers.Sender("Brightwater Plumbing", "Ana Byrne", null, null,
					List.of("1 High Street", "Leeds"), null, null), "Leeds"));
		given(this.directory.names()).willReturn(List.of("Mill Lane Gas, Oil & Co", "Northside Heating"));
	}

	@Test
	void asksForWhatALetterTellsThatAsksACustomerBack() throws Exception { // D3, D4
		Stream<String> told = Arrays.stream(Answers.WinBack.class.getRecordComponents())
			.map((answer) -> "winBack." + answer.getName());
		List<String> answers = Stream
			.concat(Stream.of("kind", "language", "service", "practical.contact", "place"), told)
			.map("name=\"%s\""::formatted)
			.toList();
		assertThat(this.mvc.get().uri("/letters/new?kind=win-back").with(ana())).hasStatusOk()
			.bodyText()
			.contains(answers)
			.contains("name=\"lesson.lost\"", "name=\"lesson.cause\"", "value=\"win-back\"", "Still with us",
					"href=\"/letters/new?kind=termination\"")
			.doesNotContain("name=\"reasons\"", "name=\"endDate\"", "name=\"alternatives\"", "name=\"framing\"",
					"name=\"practical.fees\"", "name=\"situations[0]\"");
	}

	@Test
	void keepsWhatIsAskedBeforeTheLetterApartFromIt() { // A5, D7
		DraftView draft = mock(DraftView.class);
		given(draft.id()).willReturn(UUID.randomUUID());
		given(this.drafts.create(any(), any())).willReturn(draft);
		assertThat(winBack().with(csrf()).with(ana())).hasStatus3xxRedirection();
		ArgumentCaptor<NewDraft> made = ArgumentCaptor.forClass(NewDraft.class);
		then(this.drafts).should().create(made.capture(), eq(ANA));
		Answers answers = made.getValue().answers();
		assertThat(answers.kind()).isEqualTo("win-back");
		assertThat(answers.winBack())
			.isEqualTo(new Answers.WinBack("We put it off.", null, null, null, null, "2026-11-11"));
		assertThat(made.getValue().toString()).doesNotContain("Nobody rang");
		then(this.lessons).should().keep(draft, Lesson.NONE, new Answered("late", "Nobody rang", ""), ANA);
	}

	@Test
	void staysTheLetterItIsWhenAnAnswerCannotBeTaken() { // L2
		given(this.drafts.create(any(), any())).willThrow(new InvalidAnswersException(
				List.of(new AnswerProblem("winBack.leftOn", "not-a-date", List.of("2027-02-28")))));
		assertThat(winBack().with(csrf()).with(ana())).hasStatus(422)
			.bodyText()
			.contains("<title>Error: ", "href=\"#winBack.leftOn\"", "We put it off.", "Nobody rang", "Left 12 days ago",
					"name=\"kind\" value=\"win-back\"");
	}

	@Test
	void saysHowLongTheCustomerHasBeenGoneAtOnce() { // D1
		assertThat(this.mvc.post()
			.uri("/letters/preview")
			.header("HX-Request", "true")
			.param("formId", FORM)
			.param("kind", "win-back")
			.param("winBack.leftOn", "2026-11-11")
			.with(csrf())
			.with(ana())).hasStatusOk()
			.hasHeader("HX-Replace-Url", "/letters/new?form=" + FORM + "&kind=win-back")
			.bodyText()
			.contains("id=\"letter-gone\" data-hx-swap-oob=\"innerHTML\"", "Left 12 days ago", "Each day")
			.doesNotContain("alternatives-note");
	}

	@Test
	void warnsAsSoonAsTheCustomerIsKnown() { // D9
		given(this.opposite.of(any(Answers.class), any())).willReturn(Optional.of(new OppositeLetter(UUID.randomUUID(),
				LetterKind.WIN_BACK, DraftStatus.SENT, LocalDate.of(2026, 11, 2), "My apologies", "en-GB")));
		assertThat(this.mvc.post()
			.uri("/letters/preview")
			.header("HX-Request", "true")
			.param("formId", FORM)
			.param("customer.name", "Thomas Keane")
			.with(csrf())
			.with(ana())).bodyText()
			.contains("id=\"letter-opposite\" data-hx-swap-oob=\"innerHTML\"", "to ask them back", "My apologies",
					"Sent 2 November 2026");
	}

	private MockMvcTester.MockMvcRequestBuilder winBack() {
		return this.mvc.post()
			.uri("/letters/new")
			.param("formId", FORM)
			.param("kind", "win-back")
			.param("customer.name", "Thomas Keane")
			.param("winBack.whatWentWrong", "We put it off.")
			.param("winBack.leftOn", "2026-11-11")
			.param("lesson.cause", "late")
			.param("lesson.lost", " Nobody rang ");
	}

	private static RequestPostProcessor ana() {
		return authentication(UsernamePasswordAuthenticationToken.authenticated(ANA, null, List.of()));
	}

}
