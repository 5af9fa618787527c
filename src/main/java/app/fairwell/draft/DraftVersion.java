package app.fairwell.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.fairwell.letter.Answers;
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
 * A draft as it stood once (product.md E6). Never changed.
 */
@Entity
@Immutable
final class DraftVersion {

	@Id
	@GeneratedValue
	@UuidGenerator(style = UuidGenerator.Style.VERSION_7)
	private @Nullable UUID id;

	private UUID draftId;

	private @Nullable UUID customerId;

	private int number;

	@Convert(converter = VersionCause.IdConverter.class)
	private VersionCause why;

	private @Nullable String formId;

	private Instant savedAt;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "saved_by"))
	@AttributeOverride(name = "name", column = @Column(name = "saved_by_name"))
	private Who savedBy;

	@Convert(converter = StoredJson.SnapshotConverter.class)
	private Snapshot snapshot;

	@Convert(converter = StoredJson.NotesConverter.class)
	private List<String> privateNotes;

	@SuppressWarnings("NullAway.Init")
	protected DraftVersion() {
	}

	DraftVersion(Draft draft, VersionCause why, Who by, Instant at, @Nullable String formId) {
		this.draftId = draft.id();
		this.customerId = draft.given().customerId();
		this.number = draft.nextVersion();
		this.why = why;
		this.formId = (formId != null) ? FormKey.of(formId) : null;
		this.savedBy = by;
		this.savedAt = at;
		this.snapshot = draft.snapshot();
		this.privateNotes = draft.given().privateNotes();
	}

	boolean holds(Answers answers, List<String> notes) {
		return this.snapshot.answers().equals(answers) && this.privateNotes.equals(notes);
	}

	boolean keeps(Draft draft) {
		return this.snapshot.equals(draft.snapshot()) && this.privateNotes.equals(draft.given().privateNotes());
	}

	VersionRow row() {
		return new VersionRow(this.number, this.savedBy, this.savedAt, this.why);
	}

	Snapshot snapshot() {
		return this.snapshot;
	}

	List<String> privateNotes() {
		return this.privateNotes;
	}

}
