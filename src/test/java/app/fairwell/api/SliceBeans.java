package app.fairwell.api;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import app.fairwell.business.BusinessDetails;
import app.fairwell.business.Businesses;
import app.fairwell.business.Paper;
import app.fairwell.draft.Approvals;
import app.fairwell.draft.Deliveries;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.OppositeLetters;
import app.fairwell.draft.Reviewing;
import app.fairwell.draft.WaitingList;
import app.fairwell.export.Exports;
import app.fairwell.letter.Answers;
import app.fairwell.letter.Letter;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.LetterDefaults;
import app.fairwell.phrasebook.Phrasebooks;
import app.fairwell.tone.ToneReview;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * What stands around the controllers in a slice.
 */
@TestConfiguration(proxyBeanMethods = false)
class SliceBeans {

	@Bean
	LetterComposer composer() {
		return new LetterComposer(Phrasebooks.read());
	}

	@Bean
	Businesses businesses() {
		Businesses businesses = mock();
		Answers.Sender sender = new Answers.Sender("Brightwater Plumbing", "Ana Byrne", "Owner", "f",
				List.of("1 High Street", "Leeds"), null, null);
		given(businesses.defaultsFor(any())).willReturn(new LetterDefaults("en-GB", sender, "Leeds"));
		given(businesses.today()).willReturn(LocalDate.of(2027, 2, 1));
		given(businesses.current()).willReturn(new BusinessDetails("Brightwater Plumbing", List.of(), null, null,
				"en-GB", Paper.A4, ZoneId.of("Europe/London"), "GBP", "Leeds", false));
		return businesses;
	}

	@Bean
	ToneReview toneReview() {
		return ToneReview.load();
	}

	@Bean
	Drafts drafts() {
		return mock();
	}

	@Bean
	OppositeLetters oppositeLetters() {
		OppositeLetters opposite = mock();
		given(opposite.of(any(Answers.class), any())).willReturn(Optional.empty());
		return opposite;
	}

	@Bean
	Reviewing reviewing() {
		return mock();
	}

	@Bean
	Approvals approvals() {
		return mock();
	}

	@Bean
	Deliveries deliveries() {
		return mock();
	}

	@Bean
	WaitingList waitingList() {
		return mock();
	}

	/** A business in which a second person must approve. */
	@Bean
	Exports exports() {
		Exports exports = mock();
		given(exports.unsaved(any())).willAnswer((call) -> call.<Letter>getArgument(0).asDraft(true));
		return exports;
	}

}
