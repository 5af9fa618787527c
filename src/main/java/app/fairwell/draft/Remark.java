package app.fairwell.draft;

import java.util.List;

import app.fairwell.audit.Fingerprint;
import app.fairwell.customer.FoldedText;
import app.fairwell.tone.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What the tone review says about some words, and whether somebody decided to leave them
 * as they are (product.md F1).
 *
 * @param finding what was found
 * @param words the words it is about; those of the whole sentence where none are marked
 * @param mark by which the remark is known as long as rule and words stay the same
 * @param ignoredBy the name of the person who left the words as they are, or null
 */
public record Remark(Finding finding, String words, String mark, @Nullable String ignoredBy) {

	private static final int MARK_LENGTH = 16;

	static Remark of(Finding finding, String words) {
		String mark = Fingerprint.of(List.of(finding.rule(), FoldedText.of(words))).substring(0, MARK_LENGTH);
		return new Remark(finding, words, mark, null);
	}

	Remark ignoredBy(@Nullable String person) {
		return new Remark(this.finding, this.words, this.mark, person);
	}

	/**
	 * Whether it is still to be looked at.
	 * @return false once somebody ignores it
	 */
	public boolean open() {
		return this.ignoredBy == null;
	}

}
