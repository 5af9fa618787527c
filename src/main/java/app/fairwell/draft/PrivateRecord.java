package app.fairwell.draft;

import java.util.List;
import java.util.UUID;

/**
 * What another package keeps about a letter and must not leave the house in it, beside
 * its private notes (product.md A5, F5).
 */
public interface PrivateRecord {

	/**
	 * The private words.
	 * @param draft the id of the draft
	 * @return texts, none of them blank
	 */
	List<String> of(UUID draft);

}
