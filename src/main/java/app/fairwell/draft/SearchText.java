package app.fairwell.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import app.fairwell.customer.SearchTerms;
import app.fairwell.letter.Answers;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a draft is found by, made from the draft: its terms, each between spaces. Names,
 * company and references can be found by any part; subject and text by the beginnings of
 * words. Never the private notes. Its kind and reasons stand there as labels, which no
 * word looks like.
 *
 * @param searchText labels and terms
 * @param searchRules by which rules they were made; what was made by older ones, or by
 * none, is made again after the start
 */
@Embeddable
record SearchText(String searchText, int searchRules) {

	/** To be counted up whenever the same draft would be found by other terms. */
	static final int RULES = 1;

	static SearchText of(Given given, Outline outline, List<String> texts) {
		Set<String> terms = new LinkedHashSet<>();
		terms.add(label(outline.kind()));
		given.answers().reasons().forEach((reason) -> terms.add(label(reason)));
		names(given.answers()).forEach((name) -> terms.addAll(SearchTerms.named(name)));
		terms.addAll(SearchTerms.kept(outline.subject()));
		texts.forEach((text) -> terms.addAll(SearchTerms.kept(text)));
		return new SearchText(" " + String.join(" ", terms) + " ", RULES);
	}

	/** The label of a kind or of a reason. */
	static String label(String id) {
		return "=" + id;
	}

	private static List<String> names(Answers answers) {
		List<@Nullable String> names = new ArrayList<>();
		if (answers.customer() != null) {
			names.add(answers.customer().name());
			names.add(answers.customer().company());
		}
		if (answers.goodwill() != null) {
			names.add(answers.goodwill().reference());
		}
		if (answers.practical() != null) {
			names.add(answers.practical().agreement());
			names.add(answers.practical().finalInvoice());
		}
		return names.stream().filter(Objects::nonNull).toList();
	}

}
