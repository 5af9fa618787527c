package app.fairwell.draft;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.letter.ComposedLetter;
import app.fairwell.letter.Framing;
import app.fairwell.letter.Reason;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A letter being written: its answers and, section by section, its text. Its version
 * counts changes of the answers and of the status; each section has a version of its own.
 */
@Entity
class Draft {

	/** After so long without a change the next one keeps a version (product.md E6). */
	static final Duration PAUSE = Duration.ofMinutes(5);

	@Id
	@GeneratedValue
	@UuidGenerator(style = UuidGenerator.Style.VERSION_7)
	private @Nullable UUID id;

	@Version
	private long version;

	@Embedded
	private Outline outline;

	@Embedded
	private Given given;

	private String zone;

	private LocalDate composedOn;

	private String formId;

	@Embedded
	private Standing standing;

	private Instant createdAt;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "created_by"))
	@AttributeOverride(name = "name", column = @Column(name = "created_by_name"))
	private Who createdBy;

	@OptimisticLock(excluded = true)
	private Instant updatedAt;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "updated_by"))
	@AttributeOverride(name = "name", column = @Column(name = "updated_by_name"))
	@OptimisticLock(excluded = true)
	private Who updatedBy;

	@OptimisticLock(excluded = true)
	private int versions;

	@Embedded
	@OptimisticLock(excluded = true)
	private SearchText searchText;

	@OneToMany(mappedBy = "draft", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("rank")
	private List<DraftSection> sections = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Draft() {
	}

	Draft(ZoneId zone, String formId, Given given, ComposedLetter composed, Who by, Instant at) {
		this.zone = zone.getId();
		this.formId = FormKey.of(formId);
		this.standing = new Standing();
		this.createdBy = by;
		this.createdAt = at;
		this.given = given;
		follow(composed, LocalDate.ofInstant(at, zone));
		changed(by, at);
	}

	void answer(Given newlyGiven, ComposedLetter composed, LocalDate day) {
		requireOpen();
		this.given = newlyGiven;
		follow(composed, day);
	}

	/**
	 * Follows what the answers suggest on a day (product.md E3, A16).
	 * @param composed what the answers suggest
	 * @param day the day it was composed for
	 */
	void follow(ComposedLetter composed, LocalDate day) {
		this.outline = Outline.of(composed);
		this.composedOn = day;
		sections().follow(composed.letter());
	}

	void changed(Who by, Instant at) {
		this.updatedBy = by;
		this.updatedAt = at;
		this.searchText = makeSearchText();
	}

	SearchText makeSearchText() {
		return SearchText.of(this.given, this.outline, sections().texts());
	}

	void bringBack(Snapshot snapshot, Given newlyGiven) {
		requireOpen();
		this.given = newlyGiven;
		this.outline = snapshot.outline();
		this.composedOn = snapshot.composedOn();
		sections().bringBack(snapshot.sections());
	}

	int nextVersion() {
		return ++this.versions;
	}

	/** Whether the state before a change by this person now has to be kept. */
	boolean needsVersionBefore(Who by, Instant at) {
		return !this.updatedBy.id().equals(by.id()) || !at.isBefore(this.updatedAt.plus(PAUSE));
	}

	/** Whether its suggestions are those of another day (product.md A16). */
	boolean needsFollowing(LocalDate today) {
		return (status().isOpen() || status() == DraftStatus.IN_REVIEW) && this.given.hasOpenDates()
				&& !this.composedOn.equals(today);
	}

	/** Whether the writer chose another framing in spite of abuse (product.md B4). */
	boolean isAwayFromAttitude() {
		return this.outline.isChosenOver(Framing.ATTITUDE)
				&& this.given.answers().reasons().contains(Reason.ABUSIVE_TO_STAFF.id());
	}

	void requireOpen() {
		if (!status().isOpen()) {
			throw new DraftClosedException(id(), status());
		}
	}

	boolean isVisibleTo(SignedIn person) {
		return person.seesEverything() || this.createdBy.id().equals(person.id());
	}

	Snapshot snapshot() {
		return new Snapshot(this.given.answers(), this.outline, this.composedOn, sections().parts());
	}

	Sections sections() {
		return new Sections(this, this.sections);
	}

	DraftStatus status() {
		return this.standing.status();
	}

	Standing standing() {
		return this.standing;
	}

	/** The number of the newest version kept. */
	int versionNumber() {
		return this.versions;
	}

	/** What somebody has before their eyes who reads it on a day (product.md A16). */
	Seen seen(LocalDate day) {
		return new Seen(this.version, day, sections().versions());
	}

	UUID id() {
		return Objects.requireNonNull(this.id);
	}

	long version() {
		return this.version;
	}

	Outline outline() {
		return this.outline;
	}

	Given given() {
		return this.given;
	}

	ZoneId zone() {
		return ZoneId.of(this.zone);
	}

	Who createdBy() {
		return this.createdBy;
	}

	Instant createdAt() {
		return this.createdAt;
	}

	Who updatedBy() {
		return this.updatedBy;
	}

	Instant updatedAt() {
		return this.updatedAt;
	}

}
