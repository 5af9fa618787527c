package app.fairwell.api;

import java.util.List;

import app.fairwell.draft.Drafts;
import app.fairwell.draft.SectionChange;
import app.fairwell.draft.SectionConflictException;
import app.fairwell.draft.SectionUnprintableException;
import app.fairwell.letter.SectionKind;
import app.fairwell.support.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

@ApiSlice
class SectionsControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Drafts drafts;

	@BeforeEach
	void forget() {
		Mockito.reset(this.drafts);
	}

	@Test
	void answersWithTheChangedSection() {
		given(this.drafts.changeSection(DraftSamples.ID, SectionKind.THANKS, 3, new SectionChange.Text("Thanks, Tom."),
				SignedInAs.OWNER))
			.willReturn(DraftSamples.thanks("Thanks, Tom.", 4));
		MvcTestResult changed = patch("thanks", "\"3\"", "{\"text\":\"Thanks, Tom.\"}");
		assertThat(changed).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"4\"");
		assertThat(changed).bodyJson().extractingPath("$.version").isEqualTo(4);
		assertThat(changed).bodyJson().extractingPath("$.text").isEqualTo("Thanks, Tom.");
	}

	@Test
	void leavesOutAndMoves() {
		given(this.drafts.changeSection(any(), any(), anyLong(), any(), any()))
			.willReturn(DraftSamples.thanks("Thanks.", 4));
		assertThat(patch("thanks", "3", "{\"omitted\":true}")).hasStatusOk();
		assertThat(patch("thanks", "W/\"3\"", "{\"position\":2}")).hasStatusOk();
		then(this.drafts).should()
			.changeSection(DraftSamples.ID, SectionKind.THANKS, 3, new SectionChange.Omission(true), SignedInAs.OWNER);
		then(this.drafts).should()
			.changeSection(DraftSamples.ID, SectionKind.THANKS, 3, new SectionChange.Move(2), SignedInAs.OWNER);
	}

	// E5
	@Test
	void answersAStaleVersionWithBothTexts() {
		SectionConflictException conflict = mock();
		given(conflict.yours()).willReturn("Mine");
		given(conflict.theirs()).willReturn(DraftSamples.thanks("Theirs", 5));
		given(this.drafts.changeSection(any(), any(), anyLong(), any(), any())).willThrow(conflict);
		MvcTestResult refused = patch("thanks", "\"3\"", "{\"text\":\"Mine\"}");
		assertThat(refused).hasStatus(HttpStatus.CONFLICT).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(refused).bodyJson().extractingPath("$.yours").isEqualTo("Mine");
		assertThat(refused).bodyJson().extractingPath("$.theirs.text").isEqualTo("Theirs");
		assertThat(refused).bodyJson().extractingPath("$.theirs.version").isEqualTo(5);
	}

	@Test
	void wantsToKnowTheVersion() {
		assertThat(patch("thanks", null, "{\"text\":\"Mine\"}")).hasStatus(HttpStatus.PRECONDITION_REQUIRED)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void saysWhichVersionItTakes() {
		assertThat(patch("thanks", "*", "{\"text\":\"Mine\"}")).bodyJson()
			.extractingPath("$.errors[0].message")
			.asString()
			.contains("the section's version");
	}

	@Test
	void knowsNoOtherSection() {
		assertThat(patch("insults", "\"3\"", "{\"text\":\"Mine\"}")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"text\":\"a\",\"omitted\":true}", "{\"text\":null}", "{\"text\":3}",
			"{\"omitted\":\"yes\"}", "{\"position\":-1}", "{\"position\":1.5}", "{\"position\":99999999999}",
			"{\"texts\":\"a\"}" })
	void takesExactlyOneChange(String body) {
		assertThat(patch("thanks", "\"3\"", body)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyJson()
			.extractingPath("$.errors")
			.asArray()
			.isNotEmpty();
		then(this.drafts).shouldHaveNoInteractions();
	}

	@Test
	void refusesATextNoLetterCanHold() {
		assertThat(patch("thanks", "\"3\"", "{\"text\":\"%s\"}".formatted("a".repeat(20_001)))).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].code")
			.isEqualTo("too-long");
	}

	@Test
	void namesWhatNoPaperShows() {
		SectionUnprintableException unprintable = mock();
		given(unprintable.found()).willReturn(List.of("🙂", "あ"));
		given(this.drafts.changeSection(any(), any(), anyLong(), any(), any())).willThrow(unprintable);
		MvcTestResult refused = patch("thanks", "\"3\"", "{\"text\":\"Thanks 🙂 あ\"}");
		assertThat(refused).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(refused).bodyJson().extractingPath("$.errors[0].field").isEqualTo("text");
		assertThat(refused).bodyJson().extractingPath("$.errors[0].code").isEqualTo("unprintable");
		assertThat(refused).bodyJson()
			.extractingPath("$.errors[0].message")
			.isEqualTo("Leave out what cannot be printed: 🙂 あ");
	}

	private MvcTestResult patch(String kind, String ifMatch, String body) {
		var request = this.mvc.patch()
			.uri("/api/v1/drafts/{id}/sections/{kind}", DraftSamples.ID, kind)
			.with(SignedInAs.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body);
		return ((ifMatch != null) ? request.header(HttpHeaders.IF_MATCH, ifMatch) : request).exchange();
	}

}
