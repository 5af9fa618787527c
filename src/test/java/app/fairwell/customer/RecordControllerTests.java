package app.fairwell.customer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.fairwell.support.SignedInAs;
import app.fairwell.typeset.Repertoire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
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

	@BeforeEach
	void stands() {
		CustomerDetails details = new CustomerDetails(ID, CustomerKind.PERSON, "Thomas Keane", null, null, null,
				List.of(), null);
		given(this.records.find(any(), any())).willReturn(new CustomerView(ID, 3, details, 6, Instant.EPOCH));
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
