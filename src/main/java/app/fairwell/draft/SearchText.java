package app.fairwell.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import app.fairwell.customer.FoldedText;
import app.fairwell.letter.Answers;
import org.jspecify.annotations.Nullable;

/**
 * What of a draft can be found: names, company, subject, text and references, folded.
 * Never the private notes.
 */
final class SearchText {

	private SearchText() {
	}

	static String of(Given given, Outline outline, List<String> texts) {
		List<@Nullable String> parts = new ArrayList<>(texts);
		Answers answers = given.answers();
		parts.add(outline.subject());
		if (answers.customer() != null) {
			parts.add(answers.customer().name());
			parts.add(answers.customer().company());
		}
		if (answers.goodwill() != null) {
			parts.add(answers.goodwill().reference());
		}
		if (answers.practical() != null) {
			parts.add(answers.practical().agreement());
			parts.add(answers.practical().finalInvoice());
		}
		return FoldedText.of(String.join(" ", parts.stream().filter(Objects::nonNull).toList()));
	}

}
