package app.fairwell.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes one step with a draft, in one transaction with its version check: the state, the
 * version that is kept, the step and the trail change together or not at all.
 */
@Component
class StepTaking {

	private final DraftRepository drafts;

	private final StepRepository steps;

	private final DraftAccess access;

	private final DraftReading reading;

	private final DraftHistory history;

	private final AuditTrail trail;

	StepTaking(DraftRepository drafts, StepRepository steps, DraftAccess access, DraftReading reading,
			DraftHistory history, AuditTrail trail) {
		this.drafts = drafts;
		this.steps = steps;
		this.access = access;
		this.reading = reading;
		this.history = history;
		this.trail = trail;
	}

	/**
	 * Takes a step, or finds that the same person took it from the same page already.
	 * @param id the draft's id
	 * @param seen the version that the person saw
	 * @param kind which step
	 * @param details what the person says to it
	 * @param by who takes it
	 * @param verb does it to the draft; false where the draft does not stand where it has
	 * to
	 * @return the draft after the step
	 */
	@Transactional
	DraftView take(UUID id, long seen, StepKind kind, StepDetails details, SignedIn by, Verb verb) {
		Draft draft = this.access.toChange(id, by);
		List<DraftStep> taken = this.steps.findByDraftIdOrderByNumber(id);
		if (!taken.isEmpty() && taken.get(taken.size() - 1).repeats(kind, by.id(), seen, details)) {
			return this.reading.view(draft, by);
		}
		Who who = Who.of(by);
		Instant now = this.history.now();
		if (draft.version() != seen || !verb.apply(draft, who, now)) {
			throw new DraftMovedException(id, draft.status());
		}
		this.reading.settle(draft);
		if (kind.cause() != null) {
			this.history.keep(draft, kind.cause(), who, now);
		}
		this.steps.save(new DraftStep(id, taken.size() + 1, kind, who, now, seen, details));
		this.drafts.flush();
		this.trail.record(new AuditEntry(by.actor(), kind.action(), new AuditSubject(AuditSubject.Kind.LETTER, id),
				(details.reason() != null) ? details.reason() : ""));
		return this.reading.view(draft, by);
	}

	/** What a step does to a draft. */
	@FunctionalInterface
	interface Verb {

		boolean apply(Draft draft, Who by, Instant at);

	}

}
