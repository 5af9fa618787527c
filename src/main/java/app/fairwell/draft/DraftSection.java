package app.fairwell.draft;

import java.util.UUID;

import app.fairwell.letter.SectionKind;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One section of a draft with its suggested and its present words (product.md E3).
 */
@Entity
final class DraftSection {

	@Id
	@GeneratedValue
	@UuidGenerator(style = UuidGenerator.Style.VERSION_7)
	private @Nullable UUID id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Draft draft;

	private String kind;

	/**
	 * A new suggestion beside touched words is no change that another could overwrite.
	 */
	@OptimisticLock(excluded = true)
	private @Nullable String suggested;

	private String text;

	private boolean touched;

	private boolean omitted;

	private long rank;

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init")
	protected DraftSection() {
	}

	DraftSection(Draft draft, SectionKind kind, String suggested, long rank) {
		this.draft = draft;
		this.kind = kind.id();
		this.suggested = suggested;
		this.text = suggested;
		this.rank = rank;
	}

	/**
	 * Takes a new suggestion: untouched words become it, touched ones stay.
	 * @param suggestion the new suggestion, or null when there is none any more
	 */
	void follow(@Nullable String suggestion) {
		this.suggested = suggestion;
		if (!this.touched && suggestion != null) {
			this.text = suggestion;
		}
	}

	void write(String words) {
		if (!words.equals(this.text)) {
			this.text = words;
			this.touched = !words.equals(this.suggested);
		}
	}

	void omit(boolean leaveOut) {
		this.omitted = leaveOut;
	}

	void returnToSuggestion() {
		this.text = (this.suggested != null) ? this.suggested : "";
		this.touched = false;
	}

	void moveTo(long newRank) {
		this.rank = newRank;
	}

	void bringBack(Snapshot.Part part) {
		this.suggested = part.suggested();
		this.text = part.text();
		this.touched = part.touched();
		this.omitted = part.omitted();
	}

	/** Whether it has words that only a person wrote. */
	boolean isHandwritten() {
		return this.touched && !this.text.equals(this.suggested);
	}

	/** Whether nobody wrote it and nothing suggests it any more. */
	boolean isGone() {
		return !this.touched && this.suggested == null;
	}

	SectionKind kind() {
		return SectionKind.of(this.kind).orElseThrow(() -> new IllegalStateException("No section kind " + this.kind));
	}

	String text() {
		return this.text;
	}

	long rank() {
		return this.rank;
	}

	long version() {
		return this.version;
	}

	SectionView view(int position) {
		return new SectionView(kind(), this.suggested, this.text, this.touched, this.omitted, position, this.version);
	}

	Snapshot.Part part() {
		return new Snapshot.Part(this.kind, this.suggested, this.text, this.touched, this.omitted);
	}

}
