package app.fairwell.review;

import java.util.Optional;
import java.util.UUID;

import app.fairwell.draft.CleanText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a comment as it was typed.
 *
 * @param answer what the person says
 * @param formId the id of the form
 * @param to the comment
 */
record ReplyForm(@NotBlank(message = "{review.answer.missing}") @Size(max = NewComment.MOST,
		message = "{review.comment.long}") @Nullable String answer, @Nullable UUID formId, @Nullable UUID to) {

	/** A form that nobody has typed into, to no comment. */
	static final ReplyForm NONE = new ReplyForm(null, null, null);

	String words() {
		return (this.answer != null) ? CleanText.of(this.answer) : "";
	}

	UUID id() {
		return Optional.ofNullable(this.formId).orElseGet(UUID::randomUUID);
	}

}
