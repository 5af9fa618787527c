package app.fairwell.api;

import java.time.Instant;
import java.util.List;

import app.fairwell.draft.DraftView;
import app.fairwell.draft.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How far a draft has come.
 *
 * @param status where it stands
 * @param waitingSince since when it waits for a second look, in UTC, or null
 * @param submittedBy who sent it to review last, or null
 * @param reviewer who has taken it, or null
 * @param steps all steps in order
 * @param release the approval that holds, or null
 */
record ProgressAnswer(String status, @Nullable Instant waitingSince, @Nullable PersonAnswer submittedBy,
		@Nullable PersonAnswer reviewer, List<StepAnswer> steps, @Nullable ReleaseAnswer release) {

	static ProgressAnswer of(DraftView draft) {
		Progress progress = draft.progress();
		return new ProgressAnswer(draft.status().id(), progress.waitingSince(), PersonAnswer.of(progress.submittedBy()),
				PersonAnswer.of(progress.reviewer()), progress.steps().stream().map(StepAnswer::of).toList(),
				ReleaseAnswer.of(progress.release()));
	}

}
