package app.fairwell.compose;

import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.compose.SheetAction.Verb;
import app.fairwell.draft.Approvals;
import app.fairwell.draft.DraftMovedException;
import app.fairwell.draft.ReleaseRefusedException;
import app.fairwell.draft.Reviewing;
import app.fairwell.draft.SecondPersonException;
import app.fairwell.draft.Seen;
import app.fairwell.letter.SectionKind;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Takes a letter on from its sheet: to review, or approved at once (product.md G6).
 */
@Component
class SheetSteps {

	private final Reviewing reviewing;

	private final Approvals approvals;

	SheetSteps(Reviewing reviewing, Approvals approvals) {
		this.reviewing = reviewing;
		this.approvals = approvals;
	}

	/**
	 * Takes a step.
	 * @param id the draft's id
	 * @param verb to submit or to approve
	 * @param seen what the person had before their eyes
	 * @param by who takes it
	 * @return why it was not taken, or null when it was
	 */
	@Nullable StepRefusal take(UUID id, Verb verb, Seen seen, SignedIn by) {
		try {
			if (verb == Verb.APPROVE) {
				this.approvals.approve(id, seen, by);
			}
			else {
				this.reviewing.submit(id, seen.version(), by);
			}
			return null;
		}
		catch (DraftMovedException ex) {
			return StepRefusal.conflict("writing.problem.moved");
		}
		catch (SecondPersonException ex) {
			return StepRefusal.conflict("writing.problem.second-person");
		}
		catch (ReleaseRefusedException ex) {
			return new StepRefusal(HttpStatus.UNPROCESSABLE_CONTENT, ex.stops()
				.stream()
				.sorted()
				.map((stop) -> new Reason("release." + stop.id(), ex.place(stop).map(SectionKind::id).orElse(null)))
				.toList());
		}
	}

	/**
	 * Why a step was not taken.
	 *
	 * @param status the status of the answer
	 * @param reasons what says so
	 */
	record StepRefusal(HttpStatus status, List<Reason> reasons) {

		static StepRefusal conflict(String key) {
			return new StepRefusal(HttpStatus.CONFLICT, List.of(new Reason(key, null)));
		}

	}

	/**
	 * A reason why a step was not taken.
	 *
	 * @param key the key of the message
	 * @param section the section to mend, or null
	 */
	record Reason(String key, @Nullable String section) {
	}

}
