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
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewDraft;
import app.fairwell.letter.AnswerProblem;
import app.fairwell.letter.Answers;
import app.fairwell.letter.InvalidAnswersException;
import app.fairwell.letter.LetterDefaults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@WebMvcTest({ NewLetterController.class, PreviewController.class })
@Import(ComposingBeans.class)
class NewLetterControllerTests {

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

	@BeforeEach
	void business() {
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
	void showsTheFormBesideALetterWithGaps() {
		assertThat(this.mvc.get().uri("/letters/new").with(ana())).hasStatusOk()
			.bodyText()
			.contains("name=\"customer.name\"", "class=\"gap\"", "Brightwater Plumbing");
	}

	@Test
	void saysOnceWhyALetterAtAll() throws Exception { // A0
		String page = this.mvc.get().uri("/letters/new").with(ana()).exchange().getResponse().getContentAsString();
		assertThat(page).containsOnlyOnce("gives you time to find the words")
			.containsOnlyOnce("spares your customer a scene")
			.containsOnlyOnce("they can tell anybody how you did")
			.containsOnlyOnce("href=\"/guide\">Ask the guide");
	}

	// A13, E1: the sender comes from the settings, words in the second language from a
	// page of their own, the rest with the win-back letter
	@Test
	void asksForEveryAnswerThatALetterTakes() throws Exception {
		List<String> elsewhere = List.of("sender", "inSecondLanguage", "winBack", "customer.id");
		assertThat(this.mvc.get().uri("/letters/new").with(ana())).bodyText()
			.contains(fields("", Answers.class).filter((field) -> !elsewhere.contains(field))
				.map("name=\"%s\""::formatted)
				.toList());
	}

	private static Stream<String> fields(String path, Class<?> type) {
		return Arrays.stream(type.getRecordComponents()).flatMap((answer) -> {
			String field = path + answer.getName();
			boolean whole = !answer.getType().isRecord() || List.of("sender", "winBack").contains(field);
			return whole ? Stream.of(field.equals("situations") ? "situations[0]" : field)
					: fields(field + ".", answer.getType());
		});
	}

	@ParameterizedTest
	@CsvSource({ "2019, 2019", "' 2019-05-01 ', 2019-05-01" })
	void takesAYearOrADateSinceWhenTheyAreCustomers(String typed, String since) {
		DraftView draft = mock(DraftView.class);
		given(draft.id()).willReturn(UUID.randomUUID());
		given(this.drafts.create(any(), any())).willReturn(draft);
		assertThat(this.mvc.post()
			.uri("/letters/new")
			.param("customer.name", "Thomas Keane")
			.param("customer.gender", "m")
			.param("customer.since", typed)
			.with(csrf())
			.with(ana())).hasStatus3xxRedirection();
		ArgumentCaptor<NewDraft> made = ArgumentCaptor.forClass(NewDraft.class);
		then(this.drafts).should().create(made.capture(), eq(ANA));
		assertThat(made.getValue().answers().customer().since()).isEqualTo(since);
		assertThat(made.getValue().answers().customer().gender()).isEqualTo("m");
	}

	@Test
	void savesAndGoesOnToTheDraft() {
		UUID id = UUID.randomUUID();
		DraftView draft = mock(DraftView.class);
		given(draft.id()).willReturn(id);
		given(this.drafts.create(any(), eq(ANA))).willReturn(draft);
		assertThat(this.mvc.post()
			.uri("/letters/new")
			.param("formId", FORM)
			.param("customer.type", "person")
			.param("customer.name", " Thomas Keane ")
			.param("customer.company", "Keane & Sons")
			.param("customer.address", "22 Mill Lane\r\n\r\nLeeds")
			.param("reasons", "outgrown-capacity")
			.param("situations[0]", "Late, twice.")
			.param("situations[1]", "")
			.param("alternatives", "Mill Lane Gas, Oil & Co")
			.param("privateNotes", "Shouted.\r\n\r\nTwice.")
			.param("practical.fees", "£85")
			.with(csrf())
			.with(ana())).hasStatus3xxRedirection().hasRedirectedUrl("/drafts/" + id);
		ArgumentCaptor<NewDraft> made = ArgumentCaptor.forClass(NewDraft.class);
		then(this.drafts).should().create(made.capture(), eq(ANA));
		Answers answers = made.getValue().answers();
		assertThat(made.getValue().formId()).isEqualTo(FORM);
		assertThat(made.getValue().privateNotes()).containsExactly("Shouted.", "Twice.");
		assertThat(answers.customer().name()).isEqualTo("Thomas Keane");
		assertThat(answers.customer().company()).isEqualTo("Keane & Sons");
		assertThat(answers.customer().address()).containsExactly("22 Mill Lane", "Leeds");
		assertThat(answers.reasons()).containsExactly("outgrown-capacity");
		assertThat(answers.situations()).containsExactly("Late, twice.");
		assertThat(answers.alternatives()).containsExactly("Mill Lane Gas, Oil & Co");
		assertThat(answers.practical().fees()).isEqualTo("£85");
		then(this.unfinished).should().finish(argThat((form) -> form.formId().equals(FORM)), eq(id), eq(ANA));
	}

	@Test
	void keepsEveryAnswerWhenOneCannotBeTaken() {
		given(this.drafts.create(any(), any()))
			.willThrow(new InvalidAnswersException(List.of(new AnswerProblem("customer.name", "missing", List.of()),
					new AnswerProblem("situations[0]", "characters", List.of("\uD83D\uDE00")))));
		assertThat(this.mvc.post()
			.uri("/letters/new")
			.param("formId", FORM)
			.param("customer.name", "")
			.param("situations[0]", "")
			.param("situations[1]", "Smile \uD83D\uDE00")
			.param("service", "boilers, <b>& more</b>")
			.with(csrf())
			.with(ana())).hasStatus(422)
			.bodyText()
			.contains("<title>Error: ", "href=\"#customer.name\"", "href=\"#situations1\"",
					"boilers, &lt;b&gt;&amp; more&lt;/b&gt;", FORM);
	}

	@Test
	void leadsToTheSettingsForWhatTheFormDoesNotAsk() {
		given(this.drafts.create(any(), any()))
			.willThrow(new InvalidAnswersException(List.of(new AnswerProblem("sender.company", "characters", List.of()),
					new AnswerProblem("sender.address[1]", "too-long", List.of("200")),
					new AnswerProblem("sender.name", "characters", List.of()),
					new AnswerProblem("inSecondLanguage", "missing", List.of()))));
		assertThat(this.mvc.post().uri("/letters/new").param("formId", FORM).with(csrf()).with(ana())).hasStatus(422)
			.bodyText()
			.contains("href=\"/settings\"", "in the settings: Leave out the characters",
					"in the settings: Keep this to 200 characters", "href=\"/settings/account\"",
					"needs mending: Fill this in");
	}

	// L2: none of these is a place in a list, or the binder makes no list so long
	@ParameterizedTest
	@ValueSource(strings = { "situations[256]", "situations[99999999999]", "situations[-1]", "situations[many]",
			"alternatives[300]", "reasons[400].x" })
	void refusesAPlaceThatNoListHas(String field) {
		for (String path : new String[] { "/letters/new", "/letters/preview" }) {
			assertThat(this.mvc.post().uri(path).param(field, "x").with(csrf()).with(ana())).hasStatus(400);
		}
	}

	@Test
	void refusesAPostWithoutToken() {
		assertThat(this.mvc.post().uri("/letters/new").param("formId", FORM).with(ana())).hasStatus(403);
	}

	@Test
	void leadsAFinishedFormToItsDraft() {
		UUID id = UUID.randomUUID();
		given(this.unfinished.draftOf(FORM, ANA)).willReturn(Optional.of(id));
		assertThat(this.mvc.get().uri("/letters/new?form=" + FORM).with(ana())).hasRedirectedUrl("/drafts/" + id);
	}

	private static RequestPostProcessor ana() {
		return authentication(UsernamePasswordAuthenticationToken.authenticated(ANA, null, List.of()));
	}

}
