package app.fairwell.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps versions (product.md E6): who, when, why and what it was.
 */
@Component
class DraftHistory {

	private final VersionRepository versions;

	private final DraftAccess access;

	private final Clock clock;

	DraftHistory(VersionRepository versions, DraftAccess access, Clock clock) {
		this.versions = versions;
		this.access = access;
		this.clock = clock;
	}

	/** To the millisecond: both databases keep it, and HTML takes no more digits. */
	Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	VersionRow keep(Draft draft, VersionCause why, Who by, Instant at) {
		return keepFrom(null, draft, why, by, at);
	}

	/** Keeps what came of a form, by which a repeat is known. */
	VersionRow keepFrom(@Nullable String formId, Draft draft, VersionCause why, Who by, Instant at) {
		return this.versions.save(new DraftVersion(draft, why, by, at, formId)).row();
	}

	/** Keeps the draft unless the newest version is just the same. */
	VersionRow keepIfNew(Draft draft, VersionCause why, Who by, Instant at) {
		return keepIfNewFrom(null, draft, why, by, at);
	}

	VersionRow keepIfNewFrom(@Nullable String formId, Draft draft, VersionCause why, Who by, Instant at) {
		return this.versions.findFirstByDraftIdOrderByNumberDesc(draft.id())
			.filter((newest) -> newest.keeps(draft))
			.map(DraftVersion::row)
			.orElseGet(() -> keepFrom(formId, draft, why, by, at));
	}

	/** Whether a form with just these answers has been taken already. */
	boolean hasTaken(UUID id, NewAnswers given, SignedIn by) {
		List<String> notes = PrivateNotes.clean(given.privateNotes());
		return this.versions.findByForm(id, by.id(), FormKey.of(given.formId()))
			.stream()
			.anyMatch((version) -> version.holds(given.answers(), notes));
	}

	/** Keeps what somebody left, before another or the same person goes on. */
	void keepBeforeChange(Draft draft, Who by, Instant at) {
		if (draft.needsVersionBefore(by, at)) {
			keepIfNew(draft, VersionCause.PAUSE, draft.updatedBy(), draft.updatedAt());
		}
	}

	@Transactional
	VersionRow save(UUID id, SignedIn by) {
		return keepIfNew(this.access.toChange(id, by), VersionCause.SAVED, Who.of(by), now());
	}

	@Transactional(readOnly = true)
	List<VersionRow> rows(UUID id, SignedIn by) {
		return this.versions.findRows(this.access.toRead(id, by).id());
	}

	@Transactional(readOnly = true)
	DraftVersion find(UUID id, int number, SignedIn by) {
		this.access.toRead(id, by);
		return require(id, number);
	}

	/** Numbers may be missing between them: versions go with an erased customer. */
	Optional<DraftVersion> before(UUID id, int number) {
		return this.versions.findFirstByDraftIdAndNumberLessThanOrderByNumberDesc(id, number);
	}

	DraftVersion require(UUID id, int number) {
		return this.versions.findByDraftIdAndNumber(id, number)
			.orElseThrow(() -> new DraftNotFoundException(id, "version " + number));
	}

}
