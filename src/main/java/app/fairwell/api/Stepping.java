package app.fairwell.api;

import java.util.UUID;
import java.util.function.Function;

import app.fairwell.account.SignedIn;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.Seen;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Takes steps with drafts as they were read, and answers how far they have come.
 */
@Component
class Stepping {

	private final Drafts drafts;

	private final Answering answering;

	Stepping(Drafts drafts, Answering answering) {
		this.drafts = drafts;
		this.answering = answering;
	}

	/**
	 * Takes a step.
	 * @param id the draft's id
	 * @param ifMatch the tag that the draft was read with
	 * @param by who takes it
	 * @param step the step, told what was seen; it looks again once nobody else can
	 * change the draft, and refuses what was never read
	 * @return how far the draft has come, with its new tag
	 */
	ResponseEntity<ProgressAnswer> take(UUID id, @Nullable String ifMatch, SignedIn by,
			Function<Seen, DraftView> step) {
		DraftTag named = DraftTag.named(ifMatch);
		DraftView now = this.drafts.find(id, by);
		Seen seen = now.seen();
		long version = named.versionSeenBefore(tag(now, by));
		return answer(step.apply(new Seen(version, seen.day(), seen.sections())), by);
	}

	ResponseEntity<ProgressAnswer> answer(DraftView draft, SignedIn by) {
		return ResponseEntity.ok().eTag(tag(draft, by).value()).body(ProgressAnswer.of(draft));
	}

	private DraftTag tag(DraftView draft, SignedIn by) {
		return DraftTag.of(draft, this.answering.of(draft, by));
	}

}
