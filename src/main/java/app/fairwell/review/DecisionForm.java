package app.fairwell.review;

import java.util.Optional;

import app.fairwell.draft.CleanText;
import app.fairwell.draft.Seen;
import app.fairwell.draft.SendBackReason;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a letter goes back to its writer, as it was filled in.
 *
 * @param reason the id of a reason
 * @param why the reviewer's own words
 * @param seen what the reviewer had before their eyes
 */
record DecisionForm(@Nullable String reason,
		@Size(max = DecisionForm.MOST, message = "{review.comment.long}") @Nullable String why, @Nullable String seen) {

	static final int MOST = NewComment.MOST;

	/** A form that nobody has filled in. */
	static final DecisionForm NONE = new DecisionForm(null, null, null);

	Optional<SendBackReason> because() {
		return Optional.ofNullable(this.reason).flatMap(SendBackReason::of);
	}

	@Nullable String words() {
		String words = (this.why != null) ? CleanText.of(this.why) : "";
		return words.isEmpty() ? null : words;
	}

	Optional<Seen> before() {
		return Optional.ofNullable(this.seen).flatMap(Seen::decode);
	}

}
