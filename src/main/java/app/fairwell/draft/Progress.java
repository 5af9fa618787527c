package app.fairwell.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How far a draft has come.
 *
 * @param day the day that dates left open stand for (product.md A16)
 * @param waitingSince since when it waits for a second look, or null while it does not
 * @param submittedBy who sent it to review, or null
 * @param reviewer who has taken it, or null while nobody has
 * @param steps all steps in order
 * @param release the letter as it was approved, or null while no approval holds
 */
public record Progress(LocalDate day, @Nullable Instant waitingSince, @Nullable Who submittedBy, @Nullable Who reviewer,
		List<Step> steps, @Nullable Release release) {

	public Progress {
		steps = List.copyOf(steps);
	}

	/**
	 * Of a draft that has taken no step yet.
	 * @param day the day that dates left open stand for
	 * @return no progress
	 */
	public static Progress none(LocalDate day) {
		return new Progress(day, null, null, null, List.of(), null);
	}

	/**
	 * The last step, if it is of a kind.
	 * @param kind the kind
	 * @return the step that the draft took last, or empty if that was another
	 */
	public Optional<Step> last(StepKind kind) {
		return this.steps.isEmpty() ? Optional.empty()
				: Optional.of(this.steps.get(this.steps.size() - 1)).filter((step) -> step.kind() == kind);
	}

	/**
	 * What became of the letter since it was sent last; what was corrected is left out.
	 * @return that it was received, that it came back, or both
	 */
	public List<Step> arrivals() {
		int sent = latest(StepKind.SENT).map(Step::number).orElse(Integer.MAX_VALUE);
		return Stream.of(StepKind.RECEIVED, StepKind.RETURNED)
			.flatMap((kind) -> latest(kind).stream())
			.filter((step) -> step.number() > sent)
			.toList();
	}

	/**
	 * The latest step of a kind.
	 * @param kind the kind
	 * @return the step, or empty if there is none
	 */
	public Optional<Step> latest(StepKind kind) {
		return this.steps.stream().filter((step) -> step.kind() == kind).reduce((first, second) -> second);
	}

}
