package app.fairwell.review;

import java.time.Instant;
import java.util.UUID;

import app.fairwell.draft.Who;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a comment. Never changed.
 */
@Entity
@Immutable
@Table(name = "review_reply")
final class Reply {

	@Id
	@GeneratedValue
	@UuidGenerator(style = UuidGenerator.Style.VERSION_7)
	private @Nullable UUID id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Comment comment;

	private String words;

	private UUID formId;

	private Instant writtenAt;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "written_by"))
	@AttributeOverride(name = "name", column = @Column(name = "written_by_name"))
	private Who writtenBy;

	@SuppressWarnings("NullAway.Init")
	protected Reply() {
	}

	Reply(Comment comment, String words, UUID formId, Who by, Instant at) {
		this.comment = comment;
		this.words = words;
		this.formId = formId;
		this.writtenBy = by;
		this.writtenAt = at;
	}

	boolean says(UUID to, String given) {
		return this.comment.id().equals(to) && this.words.equals(given);
	}

	CommentView.Answer view() {
		return new CommentView.Answer(this.words, this.writtenBy, this.writtenAt);
	}

}
