package app.fairwell.review;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import app.fairwell.business.BusinessDetails;
import app.fairwell.business.Businesses;
import app.fairwell.business.Paper;
import app.fairwell.draft.Approvals;
import app.fairwell.draft.DraftComparison;
import app.fairwell.draft.DraftRemarks;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.OppositeLetters;
import app.fairwell.draft.Reviewing;
import app.fairwell.draft.ToneReading;
import app.fairwell.draft.WaitingList;
import app.fairwell.draft.Ways;
import app.fairwell.export.Exports;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.LetterComposer;
import app.fairwell.typeset.Repertoire;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * The pages of this package over services that a test makes up.
 */
@WebMvcTest({ QueueController.class, ReviewController.class, CommentsController.class })
@Import({ ReviewQueue.class, ReadingPage.class, OtherLanguages.class, Ages.class, Repertoire.class,
		ReviewSlice.Beans.class })
abstract class ReviewSlice {

	static final String REVIEW = "/reviews/" + Letters.ID;

	static final UUID COMMENT = UUID.fromString("01990000-0000-7000-8000-00000000000c");

	final DraftView draft = Letters.waiting(AnswersMother.answers());

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	Drafts drafts;

	@MockitoBean
	WaitingList waiting;

	@MockitoBean
	Reviewing reviewing;

	@MockitoBean
	Approvals approvals;

	@MockitoBean
	DraftComparison comparison;

	@MockitoBean
	Comments comments;

	@MockitoBean
	OppositeLetters opposite;

	@MockitoBean
	Businesses businesses;

	@MockitoBean
	Exports exports;

	@MockitoBean
	ToneReading tone;

	@BeforeEach
	void oneLetterWaits() {
		given(this.businesses.current()).willReturn(new BusinessDetails("Brightwater", List.of(), null, null, "en-GB",
				Paper.A4, ZoneId.of("Europe/London"), "GBP", null, false));
		given(this.drafts.find(eq(Letters.ID), any())).willReturn(this.draft);
		given(this.approvals.ways(any(), any())).willReturn(new Ways(true, true));
		given(this.approvals.stops(any())).willReturn(Set.of());
		given(this.tone.of(any())).willReturn(new DraftRemarks(Map.of(), List.of()));
		given(this.exports.steps(any())).willReturn(List.of(0, 0));
		given(this.comparison.sinceSentBack(any(), any())).willReturn(Optional.empty());
	}

	MockMvcTester.MockMvcRequestBuilder post(String path, RequestPostProcessor by) {
		return this.mvc.post().uri(path).with(by).with(csrf());
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Beans {

		@Bean
		LetterComposer letterComposer() {
			return Letters.COMPOSER;
		}

		@Bean
		Clock clock() {
			return Clock.fixed(Instant.parse("2027-02-01T14:02:00Z"), ZoneOffset.UTC);
		}

	}

}
