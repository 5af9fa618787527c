package app.fairwell.customer;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.PlaceOfBusiness;
import app.fairwell.support.SignedInAs;
import app.fairwell.typeset.Repertoire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@WebMvcTest(RecordController.class)
@Import(Repertoire.class)
class RecordControllerTests {

	private static final UUID ID = UUID.fromString("01990000-0000-7000-8000-00000000000a");

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private CustomerRecords records;

	@MockitoBean
	private CustomerAccess access;

	@MockitoBean
	private PlaceOfBusiness place;

	@TestBean
	private Clock clock;

	static Clock clock() {
		return Clock.fixed(Instant.parse("2027-02-01T09:00:00Z"), ZoneOffset.UTC);
	}

	@BeforeEach
	void stands() {
		CustomerDetails details = new CustomerDetails(ID, CustomerKind.PERSON, "Thomas Keane", null, null, null,
				List.of(), null);
		given(this.records.find(any(), any())).willReturn(new CustomerView(ID, 3, details, 6, Instant.EPOCH));
		given(this.place.zone()).willReturn(ZoneOffset.UTC);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-02-31", "2199", "2199-01-01", "1066", "last year" })
	void takesNoDayThatALetterWouldRefuse(String since) {
		assertThat(this.mvc.post()
			.uri("/customers/" + ID + "/record")
			.with(csrf())
			.with(SignedInAs.owner())
			.param("version", "3")
			.param("name", "Tom Keane")
			.param("notesMonths", "6")
			.param("since", since)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("href=\"#since\"", "value=\"" + since + "\"");
		then(this.records).should(never()).change(any(), anyLong(), any(), anyInt(), any());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "7", "-1" })
	void takesNoOtherTimeForNotesThanWasChosen(String months) { // I4
		assertThat(this.mvc.post()
			.uri("/customers/" + ID + "/record")
			.with(csrf())
			.with(SignedInAs.owner())
			.param("version", "3")
			.param("name", "Tom Keane")
			.param("notesMonths", months)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("href=\"#notesMonths\"", "Choose how long private notes are kept", "value=\"Tom Keane\"");
		then(this.records).should(never()).change(any(), anyLong(), any(), anyInt(), any());
	}

}
