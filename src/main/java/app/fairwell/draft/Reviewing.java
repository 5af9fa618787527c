package app.fairwell.draft;

import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.safety.Repeat;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * The way of a draft into review and out of it again (product.md G1). Each method is one
 * transaction of its own and has to be called outside of any other; each takes the
 * version that the person saw, and throws {@link DraftMovedException} if the draft does
 * not stand there any more and {@link DraftNotFoundException} if the person may not see
 * it. The same step from the same page once more changes nothing.
 */
@Service
public class Reviewing {

	private final StepTaking steps;

	Reviewing(StepTaking steps) {
		this.steps = steps;
	}

	/**
	 * Sends a draft to review.
	 * @param id the draft's id
	 * @param seen the version that the person saw
	 * @param by who sends it
	 * @return the draft, in review
	 */
	public DraftView submit(UUID id, long seen, SignedIn by) {
		return take(id, seen, StepKind.SUBMITTED, StepDetails.NONE, by,
				(draft, who, now) -> draft.standing().submit(who, now));
	}

	/**
	 * Takes a draft back from review, to go on writing.
	 * @param id the draft's id
	 * @param seen the version that the person saw
	 * @param by who takes it back
	 * @return the draft, being written
	 */
	public DraftView withdraw(UUID id, long seen, SignedIn by) {
		return take(id, seen, StepKind.WITHDRAWN, StepDetails.NONE, by,
				(draft, who, now) -> draft.standing().returnToWriter());
	}

	/**
	 * Takes a waiting draft on, also from a reviewer who is away (product.md G4).
	 * @param id the draft's id
	 * @param seen the version that the person saw
	 * @param by who will look at it
	 * @return the draft with its reviewer
	 * @throws AccessDeniedException if this person may not review
	 */
	public DraftView takeOn(UUID id, long seen, SignedIn by) {
		requireReviewer(by);
		return take(id, seen, StepKind.TAKEN, StepDetails.NONE, by, (draft, who, now) -> draft.standing().take(who));
	}

	/**
	 * Gives a draft back to the queue, for any reviewer to take.
	 * @param id the draft's id
	 * @param seen the version that the person saw
	 * @param by who gives it back
	 * @return the draft without a reviewer
	 * @throws AccessDeniedException if this person may not review
	 */
	public DraftView giveBack(UUID id, long seen, SignedIn by) {
		requireReviewer(by);
		return take(id, seen, StepKind.GIVEN_BACK, StepDetails.NONE, by,
				(draft, who, now) -> draft.standing().giveBack());
	}

	/**
	 * Sends a draft back to its writer.
	 * @param id the draft's id
	 * @param seen the version that the person saw
	 * @param reason why
	 * @param words what there is to say to it, or null
	 * @param by who sends it back
	 * @return the draft, being written
	 * @throws AccessDeniedException if this person may not review
	 */
	public DraftView sendBack(UUID id, long seen, SendBackReason reason, @Nullable String words, SignedIn by) {
		requireReviewer(by);
		return take(id, seen, StepKind.SENT_BACK, StepDetails.because(reason.id(), words), by,
				(draft, who, now) -> draft.standing().returnToWriter());
	}

	private DraftView take(UUID id, long seen, StepKind kind, StepDetails details, SignedIn by, StepTaking.Verb verb) {
		return Repeat.onCollision(() -> this.steps.take(id, seen, kind, details, by, verb));
	}

	/**
	 * Lets only those go on who may review.
	 * @param by who wants to
	 * @throws AccessDeniedException if this person may not
	 */
	public static void requireReviewer(SignedIn by) {
		if (!by.mayApprove()) {
			throw new AccessDeniedException("Writers review and approve nothing");
		}
	}

}
