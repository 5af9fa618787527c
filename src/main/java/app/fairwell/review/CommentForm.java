package app.fairwell.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.account.Printable;
import app.fairwell.audit.Fingerprint;
import app.fairwell.draft.CleanText;
import app.fairwell.draft.SectionChange;
import app.fairwell.letter.SectionKind;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it was typed.
 *
 * @param section the id of the kind of section; anything else is the whole letter
 * @param words what the person says
 * @param wording the words of the section, perhaps changed
 * @param shown the mark of the words that the page showed
 * @param sectionVersion the version of the section that the page showed
 * @param formId the id of the form
 */
record CommentForm(@Nullable String section,
		@Size(max = NewComment.MOST, message = "{review.comment.long}") @Nullable String words,
		@Size(max = SectionChange.Text.MOST, message = "{review.wording.long}") @Printable @Nullable String wording,
		@Nullable String shown, @Nullable Long sectionVersion, @Nullable UUID formId) {

	/** A form that nobody has typed into, on no section. */
	static final CommentForm NONE = new CommentForm(null, null, null, null, null, null);

	/** The mark of words, by which unchanged ones are known. */
	static String mark(String words) {
		return Fingerprint.of(List.of(CleanText.of(words)));
	}

	/** Whether nothing is said. */
	boolean isEmpty() {
		return said().isEmpty() && changed() == null;
	}

	NewComment comment() {
		String changed = changed();
		return new NewComment(kind(), said(), changed, (changed != null) ? this.sectionVersion : null,
				Optional.ofNullable(this.formId).orElseGet(UUID::randomUUID));
	}

	/** The end of the address of what it is about. */
	String place() {
		SectionKind kind = kind();
		return (kind != null) ? kind.id() : "letter";
	}

	private @Nullable SectionKind kind() {
		return (this.section != null) ? SectionKind.of(this.section).orElse(null) : null;
	}

	private String said() {
		return (this.words != null) ? CleanText.of(this.words) : "";
	}

	private @Nullable String changed() {
		String cleaned = (this.wording != null) ? CleanText.of(this.wording) : "";
		boolean same = cleaned.isEmpty() || mark(cleaned).equals(this.shown);
		return (same || kind() == null || this.sectionVersion == null) ? null : cleaned;
	}

}
