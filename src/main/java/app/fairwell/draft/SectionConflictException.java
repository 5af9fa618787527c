package app.fairwell.draft;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The section was changed meanwhile; nothing was saved (product.md E5).
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class SectionConflictException extends RuntimeException {

	private final String yours;

	private final transient SectionView theirs;

	SectionConflictException(long given, String yours, SectionView theirs) {
		super("The section %s has the version %d, not %d".formatted(theirs.kind().id(), theirs.version(), given));
		this.yours = yours;
		this.theirs = theirs;
	}

	/**
	 * The words that were refused; when the change was none of words, those that stand.
	 * @return the words as given
	 */
	public String yours() {
		return this.yours;
	}

	/**
	 * The section as it stands.
	 * @return the section with the version to name next
	 */
	public SectionView theirs() {
		return this.theirs;
	}

}
