package app.fairwell.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

import app.fairwell.audit.Fingerprint;
import app.fairwell.draft.Who;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done after a letter, by a day. Each verb says false, and does nothing,
 * where nothing would change.
 */
@Entity
final class Promise {

	@Id
	@GeneratedValue
	@UuidGenerator(style = UuidGenerator.Style.VERSION_7)
	private @Nullable UUID id;

	private UUID draftId;

	@Convert(converter = PromiseKind.IdConverter.class)
	private PromiseKind kind;

	private @Nullable String words;

	private String detail;

	private LocalDate dueOn;

	private @Nullable String responsible;

	private boolean byHand;

	private boolean dueEdited;

	private boolean withdrawn;

	private boolean earlier;

	private @Nullable Instant doneAt;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "done_by"))
	@AttributeOverride(name = "name", column = @Column(name = "done_by_name"))
	private @Nullable Who doneBy;

	private @Nullable UUID formKey;

	private Instant createdAt;

	private Instant changedAt;

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init")
	protected Promise() {
	}

	private Promise(UUID draftId, Promised promised, Instant at) {
		this.draftId = draftId;
		this.kind = promised.kind();
		this.detail = promised.detail();
		this.dueOn = promised.due();
		this.createdAt = at;
		this.changedAt = at;
	}

	/** Made by an approval. */
	static Promise of(UUID draftId, Promised promised, Instant at) {
		return new Promise(draftId, promised, at);
	}

	/** Added by a person. */
	static Promise byHand(UUID draftId, UUID formKey, PromiseChange given, Instant at) {
		Promise promise = new Promise(draftId, new Promised(PromiseKind.OTHER, "", given.due()), at);
		promise.words = given.words();
		promise.responsible = given.responsible();
		promise.byHand = true;
		promise.formKey = formKey;
		return promise;
	}

	boolean change(PromiseChange given, Instant at) {
		String before = fingerprint();
		this.words = given.words();
		this.dueEdited |= !given.due().equals(this.dueOn);
		this.dueOn = given.due();
		this.responsible = given.responsible();
		if (before.equals(fingerprint())) {
			return false;
		}
		this.changedAt = at;
		return true;
	}

	boolean complete(Who by, Instant at) {
		if (this.doneAt != null) {
			return false;
		}
		this.doneAt = at;
		this.doneBy = by;
		this.changedAt = at;
		return true;
	}

	boolean reopen(Instant at) {
		if (this.doneAt == null) {
			return false;
		}
		this.doneAt = null;
		this.doneBy = null;
		this.earlier = false;
		this.changedAt = at;
		return true;
	}

	/** The approval that made it does not hold any more. */
	void withdraw() {
		this.withdrawn = isToDo();
		this.earlier = !this.byHand && this.doneAt != null;
	}

	/** Promised again; what a person changed in it stays (product.md E3). */
	void renew(Promised promised, Instant at) {
		this.withdrawn = false;
		this.detail = promised.detail();
		this.dueOn = this.dueEdited ? this.dueOn : promised.due();
		this.changedAt = at;
	}

	boolean isDone(Promised promised) {
		return this.doneAt != null && this.kind == promised.kind() && this.detail.equals(promised.detail());
	}

	/** Whether an approval made it and nobody has done it. */
	boolean isToDo() {
		return !this.byHand && this.doneAt == null;
	}

	boolean isWithdrawn() {
		return this.withdrawn;
	}

	boolean isOf(PromiseKind other) {
		return this.kind == other;
	}

	/** Tells one state from another without its words. */
	String fingerprint() {
		return Fingerprint.of(Arrays.asList(this.words, this.dueOn, this.responsible, this.doneAt));
	}

	UUID id() {
		return Objects.requireNonNull(this.id);
	}

	PromiseKind kind() {
		return this.kind;
	}

	long version() {
		return this.version;
	}

}
