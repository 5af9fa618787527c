package app.fairwell.draft;

import java.util.ArrayList;
import java.util.List;

import app.fairwell.customer.SearchTerms;
import org.jspecify.annotations.Nullable;

/**
 * What a search has to find, all of it.
 *
 * @param words the beginnings of words
 * @param labels the labels of a kind or a reason
 * @param wordless whether somebody typed signs alone, which nothing is found by
 */
record Sought(List<String> words, List<String> labels, boolean wordless) {

	private static final int MOST_WORDS = 10;

	static Sought of(DraftQuery query) {
		List<String> words = words(query.q());
		List<String> labels = new ArrayList<>();
		if (query.kind() != null) {
			labels.add(SearchText.label(query.kind().id()));
		}
		if (query.reason() != null) {
			labels.add(SearchText.label(query.reason().id()));
		}
		return new Sought(words, labels, words.isEmpty() && query.q() != null && !query.q().isBlank());
	}

	static List<String> words(@Nullable String q) {
		return (q != null) ? SearchTerms.words(q).stream().limit(MOST_WORDS).toList() : List.of();
	}

	boolean isAnything() {
		return this.words.isEmpty() && this.labels.isEmpty() && !this.wordless;
	}

	/**
	 * What the column of terms has to be like, for each word and label. Neither can hold
	 * a sign that means something else there.
	 */
	List<String> patterns() {
		List<String> patterns = new ArrayList<>();
		this.labels.forEach((label) -> patterns.add("% " + label + " %"));
		this.words.forEach((word) -> patterns.add("% " + word + "%"));
		return patterns;
	}

}
