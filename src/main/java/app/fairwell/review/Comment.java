package app.fairwell.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.fairwell.draft.Who;
import app.fairwell.letter.SectionKind;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a section of a letter, or about the whole of it (product.md
 * G3), perhaps with another wording to take over. Its words never change.
 */
@Entity
@Table(name = "review_comment")
class Comment {

	@Id
	@GeneratedValue
	@UuidGenerator(style = UuidGenerator.Style.VERSION_7)
	private @Nullable UUID id;

	@Version
	private long version;

	private UUID draftId;

	private @Nullable String section;

	private String words;

	private @Nullable String wording;

	private @Nullable Long sectionVersion;

	private UUID formId;

	private Instant writtenAt;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "written_by"))
	@AttributeOverride(name = "name", column = @Column(name = "written_by_name"))
	private Who writtenBy;

	@Convert(converter = CommentState.IdConverter.class)
	private CommentState state;

	private @Nullable Instant settledAt;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "settled_by"))
	@AttributeOverride(name = "name", column = @Column(name = "settled_by_name"))
	private @Nullable Who settledBy;

	@OneToMany(mappedBy = "comment", cascade = CascadeType.PERSIST)
	@OrderBy("id")
	private List<Reply> replies = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Comment() {
	}

	Comment(UUID draftId, NewComment given, UUID formId, Who by, Instant at) {
		this.draftId = draftId;
		this.section = (given.section() != null) ? given.section().id() : null;
		this.words = given.words();
		this.wording = given.wording();
		this.sectionVersion = given.sectionVersion();
		this.formId = formId;
		this.writtenBy = by;
		this.writtenAt = at;
		this.state = CommentState.OPEN;
	}

	/** Whether this is what a form says. */
	boolean says(UUID draft, NewComment given) {
		return this.draftId.equals(draft) && section() == given.section() && this.words.equals(given.words())
				&& Objects.equals(this.wording, given.wording());
	}

	/**
	 * Settles it, unless it is settled so already.
	 * @param how what becomes of it
	 * @param seen the version that the person saw
	 * @param by who settles it
	 * @param at when
	 * @return false if it was settled so before
	 */
	boolean settle(CommentState how, long seen, Who by, Instant at) {
		if (this.state == how) {
			return false;
		}
		requireSeen(seen);
		boolean suggested = how == CommentState.TAKEN || how == CommentState.DECLINED;
		if (this.state != CommentState.OPEN || (suggested && this.wording == null)) {
			throw new CommentMovedException(id());
		}
		this.state = how;
		this.settledBy = by;
		this.settledAt = at;
		return true;
	}

	boolean reopen(long seen) {
		if (this.state == CommentState.OPEN) {
			return false;
		}
		requireSeen(seen);
		this.state = CommentState.OPEN;
		this.settledBy = null;
		this.settledAt = null;
		return true;
	}

	private void requireSeen(long seen) {
		if (this.version != seen) {
			throw new CommentMovedException(id());
		}
	}

	Reply answer(String words, UUID formId, Who by, Instant at) {
		Reply reply = new Reply(this, words, formId, by, at);
		this.replies.add(reply);
		return reply;
	}

	CommentState state() {
		return this.state;
	}

	UUID id() {
		return Objects.requireNonNull(this.id);
	}

	@Nullable SectionKind section() {
		return (this.section != null) ? SectionKind.of(this.section).orElse(null) : null;
	}

	@Nullable String wording() {
		return this.wording;
	}

	CommentView view() {
		return new CommentView(id(), this.version, section(), this.words, this.wording, this.sectionVersion,
				this.writtenBy, this.writtenAt, this.state, this.settledBy, this.settledAt,
				this.replies.stream().map(Reply::view).toList());
	}

}
