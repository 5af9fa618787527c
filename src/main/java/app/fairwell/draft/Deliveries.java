package app.fairwell.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.safety.Repeat;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * What happens to an approved letter outside of the house (product.md G7). Each method is
 * one transaction of its own, as those of {@link Reviewing} are, with the same refusals,
 * and {@link ImpossibleDayException} for a day on which it cannot have happened.
 */
@Service
public class Deliveries {

	private final StepTaking steps;

	private final StepRepository taken;

	Deliveries(StepTaking steps, StepRepository taken) {
		this.steps = steps;
		this.taken = taken;
	}

	/**
	 * Notes that an approved letter was sent.
	 * @param id the draft's id
	 * @param seen the version that the person saw
	 * @param how how it was sent
	 * @param on the day on which it was sent
	 * @param tracking the number under which the carrier finds it, or null
	 * @param by who notes it
	 * @return the draft, sent
	 */
	public DraftView send(UUID id, long seen, Delivery how, LocalDate on, @Nullable String tracking, SignedIn by) {
		return take(id, seen, StepKind.SENT, new StepDetails(how.id(), null, on, tracking), by,
				(draft, who, now) -> draft.standing().send() && isPossible(on, null, draft, now));
	}

	/**
	 * Takes back that a letter was sent.
	 * @param id the draft's id
	 * @param seen the version that the person saw
	 * @param words why
	 * @param by who takes it back
	 * @return the draft, approved
	 */
	public DraftView undoSending(UUID id, long seen, String words, SignedIn by) {
		return take(id, seen, StepKind.SENT_UNDONE, new StepDetails(null, words, null, null), by,
				(draft, who, now) -> draft.standing().undoSending());
	}

	/**
	 * Notes that the customer has the letter.
	 * @param id the draft's id
	 * @param seen the version that the person saw
	 * @param on the day on which it was received
	 * @param by who notes it
	 * @return the draft
	 */
	public DraftView receive(UUID id, long seen, LocalDate on, SignedIn by) {
		return arrive(id, seen, StepKind.RECEIVED, on, by);
	}

	/**
	 * Notes that the letter came back.
	 * @param id the draft's id
	 * @param seen the version that the person saw
	 * @param on the day on which it came back
	 * @param by who notes it
	 * @return the draft
	 */
	public DraftView comeBack(UUID id, long seen, LocalDate on, SignedIn by) {
		return arrive(id, seen, StepKind.RETURNED, on, by);
	}

	private DraftView arrive(UUID id, long seen, StepKind kind, LocalDate on, SignedIn by) {
		return take(id, seen, kind, new StepDetails(null, null, on, null), by,
				(draft, who, now) -> draft.status() == DraftStatus.SENT && isPossible(on, sentOn(id), draft, now));
	}

	private @Nullable LocalDate sentOn(UUID id) {
		return this.taken.findByDraftIdOrderByNumber(id)
			.stream()
			.map(DraftStep::step)
			.filter((step) -> step.kind() == StepKind.SENT)
			.reduce((first, second) -> second)
			.map(Step::on)
			.orElse(null);
	}

	private static boolean isPossible(LocalDate on, @Nullable LocalDate earliest, Draft draft, Instant now) {
		LocalDate today = LocalDate.ofInstant(now, draft.zone());
		if (on.isAfter(today) || (earliest != null && on.isBefore(earliest))) {
			throw new ImpossibleDayException(on, earliest, today);
		}
		return true;
	}

	private DraftView take(UUID id, long seen, StepKind kind, StepDetails details, SignedIn by, StepTaking.Verb verb) {
		return Repeat.onCollision(() -> this.steps.take(id, seen, kind, details, by, verb));
	}

}
