package app.fairwell.api;

import java.time.Instant;

import app.fairwell.draft.Release;
import org.jspecify.annotations.Nullable;

/**
 * An approval that holds.
 *
 * @param number its number among the approvals of the draft, from 1
 * @param approvedBy who approved it
 * @param approvedAt when, in UTC
 * @param pdfSha256 the SHA-256 of the frozen PDF
 * @param phrases the version of the phrases it was made of
 */
record ReleaseAnswer(int number, @Nullable PersonAnswer approvedBy, Instant approvedAt, String pdfSha256,
		String phrases) {

	static @Nullable ReleaseAnswer of(@Nullable Release release) {
		return (release != null) ? new ReleaseAnswer(release.number(), PersonAnswer.of(release.by()), release.at(),
				release.pdfSha256(), release.phrases()) : null;
	}

}
