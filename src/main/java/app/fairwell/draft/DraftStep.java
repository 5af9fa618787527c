package app.fairwell.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A step that a draft took. Never changed.
 */
@Entity
@Immutable
final class DraftStep {

	@Id
	@GeneratedValue
	@UuidGenerator(style = UuidGenerator.Style.VERSION_7)
	private @Nullable UUID id;

	private UUID draftId;

	private int number;

	@Convert(converter = StepKind.IdConverter.class)
	private StepKind kind;

	private Instant takenAt;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "taken_by"))
	@AttributeOverride(name = "name", column = @Column(name = "taken_by_name"))
	private Who takenBy;

	private long seenVersion;

	private @Nullable String reason;

	private @Nullable String words;

	private @Nullable LocalDate happenedOn;

	private @Nullable String tracking;

	@SuppressWarnings("NullAway.Init")
	protected DraftStep() {
	}

	DraftStep(UUID draftId, int number, StepKind kind, Who by, Instant at, long seenVersion, StepDetails details) {
		this.draftId = draftId;
		this.number = number;
		this.kind = kind;
		this.takenBy = by;
		this.takenAt = at;
		this.seenVersion = seenVersion;
		this.reason = details.reason();
		this.words = details.words();
		this.happenedOn = details.on();
		this.tracking = details.tracking();
	}

	/** Whether this is the same step by the same person from the same page. */
	boolean repeats(StepKind kind, UUID person, long seen, StepDetails said) {
		StepDetails details = new StepDetails(this.reason, this.words, this.happenedOn, this.tracking);
		return this.kind == kind && this.takenBy.id().equals(person) && this.seenVersion == seen
				&& details.equals(said);
	}

	Step step() {
		return new Step(this.number, this.kind, this.takenBy, this.takenAt, this.reason, this.words, this.happenedOn,
				this.tracking);
	}

}
