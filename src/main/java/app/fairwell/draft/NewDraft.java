package app.fairwell.draft;

import java.time.ZoneId;
import java.util.List;

import app.fairwell.letter.Answers;

/**
 * What a draft is made from.
 *
 * @param answers the answers with defaults filled in
 * @param privateNotes what is true and stays inside the business (product.md A5)
 * @param zone the business's time zone, for dates left open (product.md A16)
 * @param formId the one-time id of the form or the key of the request: a repeat by the
 * same person gets the first draft
 */
public record NewDraft(Answers answers, List<String> privateNotes, ZoneId zone, String formId) {

	public NewDraft {
		privateNotes = List.copyOf(privateNotes);
		if (formId.isBlank()) {
			throw new IllegalArgumentException("A new draft needs a form id");
		}
	}

}
