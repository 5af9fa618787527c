package app.fairwell.draft;

import app.fairwell.letter.Answers;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The answers were changed meanwhile; nothing was saved (product.md E5).
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class DraftConflictException extends RuntimeException {

	private final transient Answers yours;

	private final transient DraftView theirs;

	DraftConflictException(long given, Answers yours, DraftView theirs) {
		super("The answers of the draft %s have the version %d, not %d".formatted(theirs.id(), theirs.version(),
				given));
		this.yours = yours;
		this.theirs = theirs;
	}

	/**
	 * The answers that were refused.
	 * @return the answers as given
	 */
	public Answers yours() {
		return this.yours;
	}

	/**
	 * The draft as it stands.
	 * @return the draft with the version to name next
	 */
	public DraftView theirs() {
		return this.theirs;
	}

}
