package app.fairwell.customer;

import java.util.List;

/**
 * How long private notes may be kept, in months (product.md I4). Each note has its own
 * time, so that a new one does not keep the old ones longer.
 */
public final class NotesKept {

	/** What a person may choose. */
	public static final List<Integer> CHOICES = List.of(6, 12, 24, 36);

	/** What holds until somebody chooses. */
	static final int USUAL = 24;

	private NotesKept() {
	}

}
