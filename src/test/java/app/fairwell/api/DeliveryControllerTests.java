package app.fairwell.api;

import java.time.LocalDate;

import app.fairwell.draft.Deliveries;
import app.fairwell.draft.Delivery;
import app.fairwell.draft.Drafts;
import app.fairwell.support.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

@ApiSlice
class DeliveryControllerTests {

	private static final LocalDate DAY = LocalDate.of(2027, 2, 2);

	private final Steps steps;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	DeliveryControllerTests(MockMvcTester mvc) {
		this.steps = new Steps(mvc);
	}

	@BeforeEach
	void forget() {
		Mockito.reset(this.drafts, this.deliveries);
		given(this.drafts.find(any(), any())).willReturn(DraftSamples.approved());
	}

	@Test
	void notesThatALetterWasSent() { // G7
		given(this.deliveries.send(DraftSamples.ID, 3, Delivery.REGISTERED_POST, DAY, "RR 1", SignedInAs.WRITER))
			.willReturn(DraftSamples.approved());
		MvcTestResult sent = this.steps.take("PUT /delivery",
				"{\"how\":\"registered-post\",\"on\":\"2027-02-02\",\"tracking\":\"RR 1\"}", SignedInAs.WRITER);
		assertThat(sent).hasStatusOk().bodyJson().extractingPath("$.steps[2].how").isEqualTo("registered-post");
		assertThat(sent).bodyJson().extractingPath("$.steps[2].on").isEqualTo("2027-02-01");
		assertThat(sent).bodyJson().extractingPath("$.steps[2].reason").isNull();
	}

	@Test
	void notesWhatHappensAfterwards() { // G7
		given(this.deliveries.receive(DraftSamples.ID, 3, DAY, SignedInAs.WRITER)).willReturn(DraftSamples.approved());
		assertThat(this.steps.take("PUT /delivery/receipt", "{\"on\":\"2027-02-02\"}", SignedInAs.WRITER))
			.hasStatusOk();
		given(this.deliveries.comeBack(DraftSamples.ID, 3, DAY, SignedInAs.WRITER)).willReturn(DraftSamples.approved());
		assertThat(this.steps.take("PUT /delivery/return", "{\"on\":\"2027-02-02\"}", SignedInAs.WRITER)).hasStatusOk();
		given(this.deliveries.undoSending(DraftSamples.ID, 3, "Wrong envelope", SignedInAs.WRITER))
			.willReturn(DraftSamples.approved());
		assertThat(this.steps.take("DELETE /delivery", "{\"reason\":\"Wrong envelope\"}", SignedInAs.WRITER))
			.hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "PUT /delivery | {} | how | missing",
			"PUT /delivery | {\"how\":\"pigeon\"} | how | unknown", "PUT /delivery | {\"how\":\"post\"} | on | missing",
			"PUT /delivery | {\"how\":\"post\",\"on\":\"2.2.2027\"} | on | not-a-date",
			"PUT /delivery | {\"how\":\"post\",\"on\":\"+99999-01-01\"} | on | not-a-date",
			"PUT /delivery | {\"how\":\"post\",\"on\":\"2027-02-02\",\"tracking\":\"a\\nb\"} | tracking | characters",
			"PUT /delivery/receipt | {} | on | missing", "PUT /delivery/return | {\"on\":\"\"} | on | missing",
			"DELETE /delivery | {\"reason\":\" \"} | reason | missing" })
	void namesWhatCannotBeTaken(String step, String body, String field, String code) { // L2
		MvcTestResult refused = this.steps.take(step, body, SignedInAs.WRITER);
		assertThat(refused).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(refused).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
		assertThat(refused).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
		assertThat(refused).bodyJson().extractingPath("$.errors[0].message").asString().doesNotStartWith("problem.");
		then(this.deliveries).shouldHaveNoInteractions();
	}

	@Test
	void namesEveryFieldAtOnce() {
		assertThat(
				this.steps.take("PUT /delivery", "{\"tracking\":\"%s\"}".formatted("1".repeat(201)), SignedInAs.WRITER))
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly("how", "on", "tracking");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "PUT /delivery | {\"how\":\"post\",\"on\":\"2027-02-02\"}",
					"DELETE /delivery | {\"reason\":\"Wrong envelope\"}",
					"PUT /delivery/receipt | {\"on\":\"2027-02-02\"}",
					"PUT /delivery/return | {\"on\":\"2027-02-02\"}" })
	void wantsToKnowWhatWasRead(String step, String body) { // E5
		assertThat(this.steps.take(step, body, null, SignedInAs.WRITER)).hasStatus(HttpStatus.PRECONDITION_REQUIRED)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		then(this.deliveries).shouldHaveNoInteractions();
	}

	@Test
	void wantsAReasonForUndoing() { // G7
		assertThat(this.steps.take("DELETE /delivery", null, SignedInAs.WRITER))
			.hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

}
