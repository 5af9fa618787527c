package app.fairwell.export;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.Approvers;
import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.business.BusinessDetails;
import app.fairwell.business.Businesses;
import app.fairwell.business.Paper;
import app.fairwell.draft.Approvals;
import app.fairwell.draft.DraftNotFoundException;
import app.fairwell.draft.DraftStatus;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.Progress;
import app.fairwell.letter.Answers;
import app.fairwell.letter.Gap;
import app.fairwell.letter.Letter;
import app.fairwell.letter.Section;
import app.fairwell.letter.SectionKind;
import app.fairwell.typeset.Typesetter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

@WebMvcTest(controllers = { DraftFilesController.class, PrintController.class },
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "app\\.fairwell\\.api\\..*"))
@Import({ Exports.class, DraftFilesControllerTests.Beans.class })
class DraftFilesControllerTests {

	private static final UUID ID = UUID.fromString("0190a0a0-0000-7000-8000-000000000001");

	private static final SignedIn ANA = new SignedIn(UUID.randomUUID(), "Ana Byrne", "ana@example.com", Role.OWNER,
			null);

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private Drafts drafts;

	@MockitoBean
	private Businesses businesses;

	@MockitoBean
	private Approvals approvals;

	@MockitoBean
	private Approvers approvers;

	private final DraftView draft = mock(DraftView.class);

	@BeforeEach
	void draft() {
		Answers answers = mock(Answers.class);
		given(answers.letterDate()).willReturn("2027-02-01");
		given(this.draft.answers()).willReturn(answers);
		given(this.draft.zone()).willReturn(ZoneOffset.UTC);
		given(this.draft.toLetter()).willReturn(Letters.ordinary());
		given(this.draft.status()).willReturn(DraftStatus.DRAFT);
		given(this.draft.progress()).willReturn(Progress.none(LocalDate.of(2027, 2, 1)));
		given(this.drafts.find(ID, ANA)).willReturn(this.draft);
		given(this.businesses.today()).willReturn(LocalDate.of(2027, 2, 1));
		given(this.businesses.current())
			.willReturn(new BusinessDetails("Brightwater Plumbing", List.of("1 High Street", "Leeds"), null, null,
					"en-GB", Paper.A4, ZoneId.of("Europe/London"), "GBP", "Leeds", false));
	}

	// L2
	@Test
	void answersAnIdThatCannotBeOneLikeAnUnknownOne() {
		assertThat(this.mvc.get().uri("/drafts/zzz/print").with(ana())).hasStatus(404);
	}

	// H2, H3
	@Test
	void givesThePdfANameToFindAgain() {
		assertThat(this.mvc.get().uri("/drafts/{id}/letter.pdf", ID).with(ana())).hasStatusOk()
			.hasContentType(MediaType.APPLICATION_PDF)
			.headers()
			.hasValue(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"2027-02-01 Mr Thomas Keane - letter.pdf\"; "
					+ "filename*=UTF-8''2027-02-01%20Mr%20Thomas%20Keane%20-%20letter.pdf");
	}

	// H3
	@ParameterizedTest
	@CsvSource({ "' 2027-01-15 ', 2027-01-15", "'', 2027-02-01", "' ', 2027-02-01", "soon, 2027-02-01" })
	void namesTheFileByTheDateHoweverItWasGiven(String given, String date) {
		Answers answers = mock(Answers.class);
		given(answers.letterDate()).willReturn(given);
		given(this.draft.answers()).willReturn(answers);
		assertThat(this.mvc.get().uri("/drafts/{id}/letter.txt", ID).with(ana())).hasStatusOk()
			.headers()
			.hasHeaderSatisfying(HttpHeaders.CONTENT_DISPOSITION,
					(values) -> assertThat(values.get(0)).contains("\"" + date + " Mr Thomas Keane"));
	}

	// H3, RFC 8187
	@Test
	void keepsANameInAnotherScript() {
		given(this.draft.toLetter()).willReturn(Letters.eastern());
		assertThat(this.mvc.get().uri("/drafts/{id}/letter.pdf", ID).with(ana())).hasStatusOk()
			.headers()
			.hasHeaderSatisfying(HttpHeaders.CONTENT_DISPOSITION,
					(values) -> assertThat(values.get(0))
						.containsPattern("filename\\*=UTF-8''2027-02-01%20%D3%98%D1%81")
						.matches("\\p{ASCII}*"));
	}

	// H1, H3
	@Test
	void givesTheWordFileANameToFindAgain() {
		assertThat(this.mvc.get().uri("/drafts/{id}/letter.docx", ID).with(ana())).hasStatusOk()
			.hasContentType(MediaType.parseMediaType(Exports.WORD))
			.headers()
			.hasHeaderSatisfying(HttpHeaders.CONTENT_DISPOSITION, (values) -> assertThat(values.get(0))
				.startsWith("attachment; filename=\"2027-02-01 Mr Thomas Keane - letter.docx\""));
	}

	// H1
	@Test
	void givesTheTextInUtf8() {
		assertThat(this.mvc.get().uri("/drafts/{id}/letter.txt", ID).with(ana())).hasStatusOk()
			.hasContentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.bodyText()
			.startsWith("Brightwater Plumbing\n1 High Street\n")
			.contains("£85.00");
	}

	// H1
	@Test
	void showsTheLetterToPrint() {
		assertThat(this.mvc.get().uri("/drafts/{id}/print", ID).with(ana())).hasStatusOk()
			.bodyText()
			.contains("Dear Mr Keane,", "class=\"sheet\"", "letter.pdf", "letter.docx");
	}

	@Test
	void findsNoLetterOfAnUnknownDraft() {
		UUID unknown = UUID.randomUUID();
		given(this.drafts.find(unknown, ANA)).willThrow(mock(DraftNotFoundException.class));
		assertThat(this.mvc.get().uri("/drafts/{id}/letter.pdf", unknown).with(ana())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/drafts/{id}/letter.docx", unknown).with(ana())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/drafts/{id}/letter.txt", unknown).with(ana())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/drafts/{id}/print", unknown).with(ana())).hasStatus(HttpStatus.NOT_FOUND);
	}

	// A14
	@Test
	void letsNoUnfinishedLetterOut() {
		Letter letter = Letters.ordinary()
			.withSections(List.of(new Section(SectionKind.DECISION, "It ends on " + Gap.mark("date") + ".")));
		given(this.draft.toLetter()).willReturn(letter);
		for (String file : List.of("letter.pdf", "letter.docx", "letter.txt", "print")) {
			assertThat(this.mvc.get().uri("/drafts/{id}/{file}", ID, file).with(ana()))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private static RequestPostProcessor ana() {
		return authentication(UsernamePasswordAuthenticationToken.authenticated(ANA, null, List.of()));
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Beans {

		@Bean
		Typesetter typesetter() {
			return new Typesetter();
		}

		@Bean
		Clock clock() {
			return Clock.fixed(Instant.parse("2027-02-01T12:00:00Z"), ZoneOffset.UTC);
		}

	}

}
