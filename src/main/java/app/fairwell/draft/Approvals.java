package app.fairwell.draft;

import java.util.Set;
import java.util.UUID;

import app.fairwell.account.Approvers;
import app.fairwell.account.SecondPerson;
import app.fairwell.account.SignedIn;
import app.fairwell.safety.Repeat;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The release of letters (product.md G5, G6). The methods that change something are one
 * transaction of their own, as those of {@link Reviewing} are.
 */
@Service
public class Approvals {

	private final StepTaking steps;

	private final Releasing releasing;

	private final ReleaseRepository releases;

	private final DraftReading reading;

	private final DraftAccess access;

	private final Approvers approvers;

	private final PrivateWords privateWords;

	private final ApplicationEventPublisher events;

	Approvals(StepTaking steps, Releasing releasing, ReleaseRepository releases, DraftReading reading,
			DraftAccess access, Approvers approvers, PrivateWords privateWords, ApplicationEventPublisher events) {
		this.steps = steps;
		this.releasing = releasing;
		this.releases = releases;
		this.reading = reading;
		this.access = access;
		this.approvers = approvers;
		this.privateWords = privateWords;
		this.events = events;
	}

	/**
	 * Approves a letter and freezes it.
	 * @param id the draft's id
	 * @param seen what the person had before their eyes; nothing else is approved
	 * @param by who approves
	 * @return the draft, approved
	 * @throws DraftNotFoundException if there is none that this person may see
	 * @throws DraftMovedException if anything in it is not as it was seen
	 * @throws SecondPersonException if somebody else has to approve it
	 * @throws ReleaseRefusedException if it says what may not leave the house
	 * @throws org.springframework.security.access.AccessDeniedException if this person
	 * may approve nothing
	 */
	public DraftView approve(UUID id, Seen seen, SignedIn by) {
		Reviewing.requireReviewer(by);
		return Repeat.onCollision(
				() -> this.steps.take(id, seen.version(), StepKind.APPROVED, StepDetails.NONE, by, (draft, who, at) -> {
					this.releasing.require(draft, seen, by);
					DraftView whole = this.reading.view(draft, by);
					if (!draft.standing().approve()) {
						return false;
					}
					this.releasing.freeze(draft, whole, by, at);
					return true;
				}));
	}

	/**
	 * Opens an approved letter again; its approval does not hold any more.
	 * @param id the draft's id
	 * @param seen the version that the person saw
	 * @param by who opens it
	 * @return the draft, being written
	 * @throws DraftNotFoundException if there is none that this person may see
	 * @throws DraftMovedException if it does not stand there any more
	 */
	public DraftView reopen(UUID id, long seen, SignedIn by) {
		return Repeat
			.onCollision(() -> this.steps.take(id, seen, StepKind.REOPENED, StepDetails.NONE, by, (draft, who, at) -> {
				boolean reopened = draft.standing().reopen();
				if (reopened) {
					this.events.publishEvent(new DraftReopened(id, by));
				}
				return reopened;
			}));
	}

	/**
	 * The ways in which a person could let a draft go on as it stands.
	 * @param draft the draft
	 * @param by the person
	 * @return what is open to the person
	 */
	@Transactional(readOnly = true)
	public Ways ways(DraftView draft, SignedIn by) {
		SecondPerson second = this.approvers.secondPerson();
		boolean undecided = draft.status().isOpen() || draft.status() == DraftStatus.IN_REVIEW;
		boolean enough = second != SecondPerson.DEMANDED
				|| Releasing.isSecond(draft.status(), draft.updatedBy(), draft.progress().submittedBy(), by);
		return new Ways(by.mayApprove() && undecided && enough, !by.mayApprove() || second != SecondPerson.NOBODY);
	}

	/**
	 * What would stop the release of a draft as it stands (product.md F5).
	 * @param draft the draft
	 * @return the stops, none for a letter that may go
	 */
	public Set<ReleaseStop> stops(DraftView draft) {
		return ReleaseCheck.stops(draft, draft.toLetter().asDraft(false), this.privateWords.of(draft)).keySet();
	}

	/**
	 * The file of an approved letter, as it was frozen.
	 * @param id the draft's id
	 * @param by who asks
	 * @return the bytes of the PDF
	 * @throws DraftNotFoundException if there is no approved letter that this person may
	 * see
	 */
	@Transactional(readOnly = true)
	public byte[] pdf(UUID id, SignedIn by) {
		if (!this.access.toRead(id, by).status().isFrozen()) {
			throw new DraftNotFoundException(id, "approved file");
		}
		return this.releases.findLatestPdf(id, Limit.of(1))
			.orElseThrow(() -> new DraftNotFoundException(id, "approved file"));
	}

}
