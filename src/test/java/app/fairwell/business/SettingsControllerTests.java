package app.fairwell.business;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import app.fairwell.account.Approvers;
import app.fairwell.account.SecondPerson;
import app.fairwell.support.SignedInAs;
import app.fairwell.typeset.Repertoire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentCaptor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * The pages of the settings.
 */
@WebMvcTest({ SettingsController.class, LogoController.class })
@Import(Repertoire.class)
class SettingsControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private Businesses businesses;

	@MockitoBean
	private Approvers approvers;

	@BeforeEach
	void business() {
		Business business = Business.of(
				new NewBusiness("Brightwater Plumbing", List.of("1 High Street", "Leeds"), "en-GB",
						ZoneId.of("Europe/London"), null),
				Clock.fixed(Instant.parse("2027-02-01T10:00:00Z"), ZoneOffset.UTC));
		given(this.businesses.business()).willReturn(business);
		given(this.businesses.current()).willReturn(business.details());
		given(this.approvers.secondPerson()).willReturn(SecondPerson.NOBODY);
	}

	@Test
	void ownerSeesTheForm() {
		assertThat(this.mvc.get().uri("/settings").with(SignedInAs.owner())).hasStatusOk()
			.bodyText()
			.contains("value=\"Brightwater Plumbing\"", "<textarea", "name=\"_csrf\"");
	}

	@Test
	void writerSeesNoForm() {
		assertThat(this.mvc.get().uri("/settings").with(SignedInAs.writer())).hasStatusOk()
			.bodyText()
			.contains("Brightwater Plumbing")
			.doesNotContain("<textarea");
	}

	@Test
	void ownerChangesTheDetails() {
		assertThat(save(SignedInAs.owner(), "Brightwater & Daughters", "en-US")).hasStatus3xxRedirection()
			.hasRedirectedUrl("/settings");
		ArgumentCaptor<BusinessChange> change = ArgumentCaptor.forClass(BusinessChange.class);
		then(this.businesses).should().change(eq(0L), change.capture(), eq(SignedInAs.OWNER));
		assertThat(change.getValue()).isEqualTo(new BusinessChange("Brightwater & Daughters",
				List.of("2 Low Street", "York"), "ana@brightwater.example", null, null, "en-US", Paper.LETTER,
				ZoneId.of("America/New_York"), "USD"));
	}

	// L2
	@Test
	void keepsWhatWasTypedBesideTheMessage() {
		assertThat(save(SignedInAs.owner(), " ", "en-US")).hasStatus(422)
			.bodyText()
			.contains("<title>Error: Settings", "There is a problem", "href=\"#name\"",
					"Enter the name of the business", "2 Low Street");
		then(this.businesses).should(never()).change(anyLong(), any(), any());
	}

	// L2
	@Test
	void namesWhatNoPaperShows() {
		assertThat(save(SignedInAs.owner(), "Brightwater 🙂 あ", "en-GB")).hasStatus(422)
			.bodyText()
			.contains("href=\"#name\"", "Leave out what cannot be printed: 🙂 あ", "value=\"Brightwater 🙂 あ\"");
		then(this.businesses).should(never()).change(anyLong(), any(), any());
	}

	// L2: a letter would refuse it later, where it cannot be mended
	@ParameterizedTest
	@MethodSource
	void takesNoAddressThatALetterRefuses(String address) {
		assertThat(this.mvc.post()
			.uri("/settings")
			.with(SignedInAs.owner())
			.with(csrf())
			.param("name", "Brightwater")
			.param("address", address)).hasStatus(422)
			.bodyText()
			.contains("href=\"#address\"", "Keep the address to 20 lines of at most 200 characters each");
		then(this.businesses).should(never()).change(anyLong(), any(), any());
	}

	static List<String> takesNoAddressThatALetterRefuses() {
		return List.of("x\r\n".repeat(21), "High Street\r\n" + "x".repeat(201));
	}

	@Test
	void takesTheLongestAddressOfALetter() {
		assertThat(this.mvc.post()
			.uri("/settings")
			.with(SignedInAs.owner())
			.with(csrf())
			.param("name", "Brightwater")
			.param("address", ("x".repeat(200) + "\r\n\r\n").repeat(20))).hasStatus3xxRedirection();
	}

	// L2
	@Test
	void takesFieldsOfAnotherShapeForNothing() {
		assertThat(this.mvc.post()
			.uri("/settings")
			.with(SignedInAs.owner())
			.with(csrf())
			.param("name", "Brightwater")
			.param("address[3]", "x")
			.param("name[0]", "y")).hasStatus3xxRedirection();
	}

	// E5
	@Test
	void showsBothWhenSomebodyElseWasFaster() {
		willThrow(new BusinessChangedMeanwhileException(0, 1)).given(this.businesses).change(anyLong(), any(), any());
		assertThat(save(SignedInAs.owner(), "Brightwater & Daughters", "en-GB")).hasStatus(409)
			.bodyText()
			.contains("Somebody else changed", "value=\"Brightwater &amp; Daughters\"",
					"<span>Brightwater Plumbing</span>", "<span>nothing</span>")
			.doesNotContain("<span>English (United Kingdom)</span>");
	}

	// L3
	@Test
	void nobodyElseChangesAnything() {
		assertThat(save(SignedInAs.manager(), "Mine", "en-GB")).hasStatus(403);
		assertThat(save(SignedInAs.writer(), "Mine", "en-GB")).hasStatus(403);
		assertThat(upload(SignedInAs.manager(), LogoImageTests.picture("png", 20, 20))).hasStatus(403);
		assertThat(this.mvc.post().uri("/settings/logo/removal").with(SignedInAs.writer()).with(csrf())).hasStatus(403);
	}

	@Test
	void ownerUploadsALogo() {
		byte[] picture = LogoImageTests.picture("png", 20, 20);
		assertThat(upload(SignedInAs.owner(), picture)).hasStatus3xxRedirection();
		then(this.businesses).should().changeLogo(picture, SignedInAs.OWNER);
	}

	@Test
	void saysWhyAPictureIsRefused() {
		willThrow(new UnreadableLogoException(UnreadableLogoException.Problem.TOO_MANY_PIXELS)).given(this.businesses)
			.changeLogo(any(), any());
		assertThat(upload(SignedInAs.owner(), new byte[] { 1 })).hasStatus(422)
			.bodyText()
			.contains("4000 by 4000 pixels", "href=\"#picture\"");
	}

	@Test
	void asksForAPictureWhenThereIsNone() {
		assertThat(upload(SignedInAs.owner(), new byte[0])).hasStatus(422).bodyText().contains("Choose a PNG or JPEG");
	}

	private MvcTestResult save(RequestPostProcessor person, String name, String language) {
		return this.mvc.post()
			.uri("/settings")
			.with(person)
			.with(csrf())
			.param("version", "0")
			.param("name", name)
			.param("address", "2 Low Street\n\n York")
			.param("email", "ana@brightwater.example")
			.param("language", language)
			.param("paper", "LETTER")
			.param("zone", "America/New_York")
			.param("currency", "USD")
			.exchange();
	}

	private MvcTestResult upload(RequestPostProcessor person, byte[] picture) {
		return this.mvc.post()
			.uri("/settings/logo")
			.multipart()
			.file(new MockMultipartFile("picture", "logo.png", "image/png", picture))
			.with(person)
			.with(csrf())
			.exchange();
	}

}
