package app.fairwell.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.account.LinkToken;
import app.fairwell.account.OwnAddress;
import app.fairwell.business.BusinessDetails;
import app.fairwell.business.Businesses;
import app.fairwell.business.Paper;
import app.fairwell.support.SignedInAs;
import org.assertj.core.api.AbstractCharSequenceAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.times;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * The pages about promises and their calendar.
 */
@WebMvcTest({ PromiseListController.class, PromiseController.class, NewPromiseController.class,
		CalendarController.class, CalendarFeedController.class })
@Import({ ListedPromises.class, CalendarFile.class })
class PromisePagesTests {

	private static final UUID ID = UUID.fromString("01990000-0000-7000-8000-00000000000a");

	private static final UUID LETTER = UUID.fromString("01990000-0000-7000-8000-00000000000b");

	private static final Instant NOW = Instant.parse("2027-02-01T14:02:00Z");

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private OwnAddress address;

	@MockitoBean
	private Promises promises;

	@MockitoBean
	private PromiseList list;

	@MockitoBean
	private CalendarAddresses addresses;

	@MockitoBean
	private Businesses businesses;

	@BeforeEach
	void business() {
		given(this.address.of(any())).willReturn("http://localhost");
		given(this.businesses.today()).willReturn(LocalDate.of(2027, 2, 20));
		given(this.businesses.current()).willReturn(new BusinessDetails("Brightwater", List.of(), null, null, "en-GB",
				Paper.A4, LONDON, "GBP", null, false));
		given(this.list.require(ID, SignedInAs.OWNER)).willReturn(row(null, null));
		given(this.list.letter(LETTER, SignedInAs.OWNER)).willReturn(new PromiseLetter(LETTER, "Thomas Keane"));
	}

	@Test
	void listsWhatIsToDo() { // I1
		given(this.list.open(any(), any())).willReturn(new PromisePage(List.of(row(null, null)), "further"));
		page("/promises").contains("Pay the money back", "£85.00", "Was due 15 Feb 2027", "tag--warning",
				"Thomas Keane", "action=\"/promises/" + ID + "/completion\"", "href=\"/promises?after=further\"");
	}

	@Test
	void listsWhatIsDone() {
		given(this.list.done(any(), any())).willReturn(new PromisePage(List.of(row(NOW, "Call them")), null));
		page("/promises?show=done").contains("Call them", "Done 1 Feb 2027 · Ana Byrne").doesNotContain("/completion");
	}

	@Test
	void goesToTheFirstPageForAnUnknownKey() {
		assertThat(this.mvc.get().uri("/promises?after=x").with(SignedInAs.owner())).hasRedirectedUrl("/promises");
	}

	@Test
	void speaksTheReadersLanguage() { // K2
		given(this.list.open(any(), any())).willReturn(new PromisePage(List.of(row(null, null)), null));
		assertThat(this.mvc.get().uri("/promises").locale(Locale.forLanguageTag("pl")).with(SignedInAs.owner()))
			.bodyText()
			.contains("Zwrócić pieniądze", "Po terminie: 15 lut 2027", "lang=\"en-GB\"");
	}

	@Test
	void leadsBackToWhereTheButtonWasPressed() {
		assertThat(post("/promises/" + ID + "/completion", "version", "3", "back", "home")).hasRedirectedUrl("/");
		assertThat(post("/promises/" + ID + "/completion", "version", "3", "back", "//elsewhere"))
			.hasRedirectedUrl("/promises");
		then(this.promises).should(times(2)).complete(ID, 3, SignedInAs.OWNER);
	}

	@Test
	void asksForWhatIsMissing() { // L2
		MvcTestResult refused = post("/promises/" + ID, "words", " ", "due", "2027-02-30");
		assertThat(refused).hasStatus(422)
			.bodyText()
			.contains("Enter what is to be done", "value=\"2027-02-30\"", "Error: ");
		assertThat(post("/drafts/" + LETTER + "/promises/new", "words", "Call", "due", "soon")).hasStatus(422)
			.bodyText()
			.contains("Enter the day by which it is to be done", "value=\"Call\"");
		then(this.promises).shouldHaveNoInteractions();
	}

	@Test
	void keepsTheWordsOfItsKindInEveryLanguage() { // K2
		assertThat(post("/promises/" + ID, "words", "Pay the money back", "due", "2027-03-01", "responsible",
				" Maria\u0000 ", "version", "3"))
			.hasRedirectedUrl("/drafts/" + LETTER + "/promises");
		then(this.promises).should()
			.change(ID, 3, new PromiseChange(null, LocalDate.of(2027, 3, 1), "Maria"), SignedInAs.OWNER);
	}

	@Test
	void showsBothWhenSomebodyElseChangedIt() { // E5
		willThrow(new PromiseChangedMeanwhileException(ID, 2, 3)).given(this.promises)
			.change(any(), anyLong(), any(), any());
		willThrow(new PromiseChangedMeanwhileException(ID, 2, 3)).given(this.promises)
			.complete(any(), anyLong(), any());
		given(this.list.require(ID, SignedInAs.OWNER)).willReturn(row(null, "Theirs"));
		assertThat(post("/promises/" + ID, "words", "Mine", "due", "2027-03-01", "version", "2")).hasStatus(409)
			.bodyText()
			.contains("Theirs", "value=\"Mine\"", "Somebody else changed this meanwhile",
					"name=\"version\" value=\"3\"");
		assertThat(post("/promises/" + ID + "/completion", "version", "2")).hasStatus(409)
			.bodyText()
			.contains("Theirs");
	}

	@Test
	void knowsNothingOfOthers() { // L3
		given(this.list.require(any(), any())).willThrow(new PromiseNotFoundException(ID));
		given(this.list.letter(any(), any())).willThrow(new PromiseNotFoundException(LETTER));
		for (String path : List.of("/promises/" + ID, "/promises/x", "/drafts/" + LETTER + "/promises",
				"/promises/" + ID + "/promise.ics")) {
			assertThat(this.mvc.get().uri(path).with(SignedInAs.writer())).hasStatus(404);
		}
		assertThat(post("/promises/" + ID + "/removal", "version", "3")).hasStatus(404);
	}

	@Test
	void givesOneAsACalendarFile() { // I1
		given(this.list.require(ID, SignedInAs.OWNER)).willReturn(row(null, "Hush, hush"));
		assertThat(this.mvc.get().uri("/promises/" + ID + "/promise.ics").with(SignedInAs.owner())).hasStatusOk()
			.hasHeader("Cache-Control", "no-cache, private")
			.bodyText()
			.contains("BEGIN:VEVENT\r\nUID:" + ID + "@promises.fairwell\r\nDTSTAMP:20270201T140200Z\r\n",
					"DTSTART;VALUE=DATE:20270215\r\nDTEND;VALUE=DATE:20270216\r\n",
					"SUMMARY:Pay the money back: Thomas Keane\r\n", "URL:http://localhost/promises/" + ID + "\r\n",
					"BEGIN:VALARM\r\nACTION:DISPLAY\r\n", "TRIGGER:-PT15H\r\n")
			.doesNotContain("85", "Hush");
	}

	@Test
	void showsACalendarAddressOnce() {
		LinkToken token = new LinkToken("secret-of-this-person");
		given(this.addresses.make(any(), any())).willReturn(token);
		given(this.addresses.madeAt(any())).willReturn(Optional.of(NOW));
		assertThat(post("/promises/calendar")).hasStatusOk()
			.bodyText()
			.contains("value=\"http://localhost/calendar/secret-of-this-person.ics\"");
		page("/promises/calendar").doesNotContain("secret-of-this-person").contains("1 Feb 2027");
		assertThat(post("/promises/calendar/removal")).hasRedirectedUrl("/promises/calendar");
	}

	@Test
	void speaksTheLanguageOfWhoeverHasTheAddress() {
		given(this.addresses.reader(any())).willReturn(Optional.empty());
		given(this.addresses.reader(new LinkToken("known")))
			.willReturn(Optional.of(new CalendarAddresses.Reader(SignedInAs.WRITER, Locale.forLanguageTag("pl"))));
		given(this.list.open(SignedInAs.WRITER)).willReturn(List.of(row(null, null)));
		assertThat(this.mvc.get().uri("/calendar/known.ics").with(SignedInAs.owner())).hasStatusOk()
			.hasHeader("Cache-Control", "no-cache, private")
			.hasHeader("Content-Type", "text/calendar;charset=UTF-8")
			.bodyText()
			.contains("SUMMARY:Zwrócić pieniądze: Thomas Keane");
		assertThat(this.mvc.get().uri("/calendar/unknown.ics").with(SignedInAs.owner())).hasStatus(404);
	}

	private AbstractCharSequenceAssert<?, String> page(String address) {
		return assertThat(this.mvc.get().uri(address).with(SignedInAs.owner())).hasStatusOk().bodyText();
	}

	private MvcTestResult post(String address, String... fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(address);
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.with(SignedInAs.owner()).with(csrf()).exchange();
	}

	private static PromiseRow row(@Nullable Instant doneAt, @Nullable String words) {
		return new PromiseRow(ID, 3, LETTER, "Thomas Keane", "en-GB", LONDON, PromiseKind.REFUND, words, "£85.00",
				LocalDate.of(2027, 2, 15), null, doneAt, (doneAt != null) ? "Ana Byrne" : null, false, NOW);
	}

}
