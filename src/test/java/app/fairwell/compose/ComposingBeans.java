package app.fairwell.compose;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.fairwell.business.AlternativesDirectory;
import app.fairwell.customer.Customers;
import app.fairwell.draft.Approvals;
import app.fairwell.draft.DraftRemarks;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Gone;
import app.fairwell.draft.IgnoredRemarks;
import app.fairwell.draft.OppositeLetters;
import app.fairwell.draft.Reviewing;
import app.fairwell.draft.ToneReading;
import app.fairwell.draft.Ways;
import app.fairwell.export.Exports;
import app.fairwell.guide.Advices;
import app.fairwell.lesson.Answered;
import app.fairwell.lesson.Lesson;
import app.fairwell.lesson.Lessons;
import app.fairwell.letter.Answers;
import app.fairwell.letter.LetterComposer;
import app.fairwell.phrasebook.Phrasebooks;
import app.fairwell.tone.ToneReview;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * What the pages of this package need beside what a test makes up.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({ ComposePage.class, FormKeeping.class, FormOfAdvice.class, FormRemarks.class, Learning.class, Gone.class })
class ComposingBeans {

	@Bean
	LetterComposer letterComposer() {
		return new LetterComposer(Phrasebooks.read());
	}

	@Bean
	AlternativesDirectory directory() {
		return mock();
	}

	@Bean
	Customers customers() {
		return mock();
	}

	@Bean
	Advices advices() {
		return mock();
	}

	@Bean
	Exports exports() {
		Exports exports = mock();
		given(exports.steps(any())).willReturn(List.of(0, 0));
		given(exports.unsaved(any())).willAnswer((call) -> call.getArgument(0));
		return exports;
	}

	@Bean
	OppositeLetters oppositeLetters() {
		OppositeLetters opposite = mock();
		given(opposite.of(any(Answers.class), any())).willReturn(Optional.empty());
		given(opposite.of(any(DraftView.class), any())).willReturn(Optional.empty());
		return opposite;
	}

	@Bean
	Lessons lessons() {
		Lessons lessons = mock();
		given(lessons.of(any())).willReturn(new Lesson(Lesson.NONE, Answered.NOTHING, ""));
		return lessons;
	}

	@Bean
	ToneReview toneReview() {
		return ToneReview.load();
	}

	@Bean
	ToneReading toneReading() {
		ToneReading tone = mock();
		given(tone.of(any())).willReturn(new DraftRemarks(Map.of(), List.of()));
		return tone;
	}

	@Bean
	IgnoredRemarks ignoredRemarks() {
		return mock();
	}

	@Bean
	Approvals approvals() {
		Approvals approvals = mock();
		given(approvals.ways(any(), any())).willReturn(new Ways(true, false));
		return approvals;
	}

	@Bean
	Reviewing reviewing() {
		return mock();
	}

	@Bean
	Clock clock() {
		return Clock.fixed(Instant.parse("2026-11-23T14:02:00Z"), ZoneOffset.UTC);
	}

}
