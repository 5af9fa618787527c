package app.fairwell.draft;

import java.util.List;

import app.fairwell.letter.Answers;

/**
 * Other answers for a draft.
 *
 * @param version the version of the draft that the old ones were read with
 * @param answers the new answers with defaults filled in
 * @param privateNotes the new private notes (product.md A5)
 * @param formId the one-time id of the form: a repeat by the same person gets the first
 * result
 */
public record NewAnswers(long version, Answers answers, List<String> privateNotes, String formId) {

	public NewAnswers {
		privateNotes = List.copyOf(privateNotes);
	}

}
