package app.fairwell.upkeep;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import app.fairwell.account.PersonNames;
import app.fairwell.audit.Actor;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditLine;
import app.fairwell.audit.AuditQuery;
import app.fairwell.audit.AuditReading;
import app.fairwell.audit.AuditSubject.Kind;
import app.fairwell.business.BusinessDetails;
import app.fairwell.business.Businesses;
import app.fairwell.customer.CustomerNames;
import app.fairwell.draft.Addressees;
import app.fairwell.support.SignedInAs;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.AbstractCharSequenceAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;

/**
 * The trail as a page and as a file.
 */
@WebMvcTest({ TrailController.class, TrailFileController.class })
@Import({ TrailWords.class, TrailSubjects.class })
class TrailPagesTests {

	private static final UUID ANA = UUID.fromString("01990000-0000-7000-8000-000000000001");

	private static final UUID LETTER = UUID.fromString("01990000-0000-7000-8000-00000000000a");

	private static final String HASH = "a".repeat(64);

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private AuditReading trail;

	@MockitoBean
	private Businesses businesses;

	@MockitoBean
	private Addressees letters;

	@MockitoBean
	private CustomerNames customers;

	@MockitoBean
	private PersonNames people;

	@BeforeEach
	void inLondon() {
		BusinessDetails details = mock();
		given(details.zone()).willReturn(ZoneId.of("Europe/London"));
		given(this.businesses.current()).willReturn(details);
		given(this.businesses.today()).willReturn(LocalDate.of(2027, 7, 2));
		given(this.people.all()).willReturn(List.of(new Actor(ANA, "Ana Byrne")));
	}

	@Test
	void tellsWhoDidWhatInASentence() {
		givenLines(line(7, ANA, "Ana Byrne", AuditAction.APPROVED, Kind.LETTER, LETTER),
				line(6, null, "", AuditAction.NOTES_EXPIRED, Kind.CUSTOMER, ANA));
		given(this.letters.of(any())).willReturn(Map.of(LETTER, "Thomas <Keane>"));
		page("/settings/trail").contains("Ana Byrne approved a letter", "href=\"/drafts/" + LETTER + "\"",
				"Letter to Thomas &lt;Keane&gt;", "datetime=\"2027-07-01T23:30:00Z\"", "2 Jul 2027, 00:30",
				"Fairwell erased private notes whose time was over", "This customer no longer exists",
				"href=\"/settings/trail.csv\"");
	}

	@Test
	void speaksThePersonsLanguage() { // K2
		givenLines(line(7, ANA, "Ana Byrne", AuditAction.APPROVED, Kind.LETTER, LETTER));
		page("/settings/trail", "pl").contains("Ana Byrne: zatwierdzenie listu",
				"<option value=\"approved\">Zatwierdzenie listu</option>");
	}

	@Test
	void filtersFromTheAddressInTheZoneOfTheBusiness() {
		givenLines();
		page("/settings/trail?who=" + ANA + "&kind=letter&action=approved&day=2027-07-02&before=40")
			.contains("Nothing matches", "Clear filters", "value=\"2027-07-02\"",
					"<option value=\"letter\" selected=\"selected\">")
			.doesNotContain("Nothing has happened yet");
		then(this.trail).should()
			.page(new AuditQuery(new Actor(ANA, ""), Kind.LETTER, AuditAction.APPROVED,
					Instant.parse("2027-07-01T23:00:00Z"), Instant.parse("2027-07-02T23:00:00Z")), 40L, 51);
	}

	@ParameterizedTest
	@ValueSource(strings = { "31.12.", "%2B999999999-12-31", "0000-01-01" })
	void ignoresFiltersItDoesNotKnow(String day) {
		givenLines();
		page("/settings/trail?who=x&kind=x&action=x&before=x&day=" + day).contains("Nothing has happened yet");
		then(this.trail).should().page(AuditQuery.ALL, null, 51);
	}

	@Test
	void leadsToOlderLinesWithTheSameFilters() {
		givenLines(LongStream.iterate(99, (number) -> number - 1)
			.limit(51)
			.mapToObj((number) -> line(number, ANA, "Ana Byrne", AuditAction.SENT, Kind.LETTER, LETTER))
			.toArray(AuditLine[]::new));
		page("/settings/trail?action=sent").contains("href=\"/settings/trail?action=sent&amp;before=50\"",
				"href=\"/settings/trail.csv?action=sent\"");
	}

	@Test
	void writesEveryLineWithItsHashes() throws Exception {
		givenWalk(line(7, ANA, "Ana \"B\", Byrne\nOwner", AuditAction.APPROVED, Kind.LETTER, LETTER));
		MvcTestResult file = file("/settings/trail.csv?action=approved");
		assertThat(file).hasStatusOk()
			.headers()
			.hasValue("Content-Type", "text/csv;charset=UTF-8")
			.hasValue("Content-Disposition", // H3
					"attachment; filename=\"2027-07-02 - trail.csv\"; filename*=UTF-8''2027-07-02%20-%20trail.csv");
		assertThat(file.getResponse().getContentAsByteArray()).startsWith(0xEF, 0xBB, 0xBF);
		List<CSVRecord> rows = rows(file);
		assertThat(rows.get(1)).containsExactly("7", "2027-07-01T23:30:00Z", ANA.toString(), "Ana \"B\", Byrne\nOwner",
				"approved", "letter", LETTER.toString(), "", "", HASH, HASH);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@x", "\tx", "\rx" })
	void writesNoCellThatASpreadsheetTakesForAFormula(String name) throws Exception { // reliability.md,
																						// files
																						// out
		givenWalk(line(7, ANA, name, AuditAction.APPROVED, Kind.LETTER, LETTER));
		assertThat(rows(file("/settings/trail.csv")).get(1).get(3)).isEqualTo("'" + name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/settings/trail", "/settings/trail.csv" })
	void isForTheOwnerAlone(String path) { // L3
		assertThat(this.mvc.get().uri(path).with(SignedInAs.manager())).hasStatus(403);
		assertThat(this.mvc.get().uri(path).with(SignedInAs.writer())).hasStatus(403);
	}

	private void givenLines(AuditLine... lines) {
		given(this.trail.page(any(), any(), anyInt())).willReturn(List.of(lines));
	}

	private void givenWalk(AuditLine line) {
		willAnswer((call) -> {
			call.<Consumer<AuditLine>>getArgument(1).accept(line);
			return null;
		}).given(this.trail).walk(any(), any());
	}

	private static AuditLine line(long number, @Nullable UUID who, String name, AuditAction action, Kind kind,
			UUID subject) {
		return new AuditLine(number, Instant.parse("2027-07-01T23:30:00Z"), who, name, action.id(), kind.id(), subject,
				"", null, HASH, HASH);
	}

	private AbstractCharSequenceAssert<?, String> page(String path, String... language) {
		MvcTestResult page = this.mvc.get()
			.uri(URI.create(path))
			.header("Accept-Language", (language.length > 0) ? language[0] : "en")
			.with(SignedInAs.owner())
			.exchange();
		assertThat(page).hasStatusOk();
		return assertThat(page).bodyText();
	}

	private MvcTestResult file(String path) {
		return this.mvc.get().uri(path).with(SignedInAs.owner()).exchange();
	}

	private static List<CSVRecord> rows(MvcTestResult file) throws Exception {
		String text = file.getResponse().getContentAsString().substring(1);
		assertThat(text).contains("\r\n");
		return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
	}

}
