package app.fairwell.draft;

import java.util.List;

import app.fairwell.customer.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds drafts by words: every word must stand somewhere in the folded text. A search
 * engine of the database can take its place here.
 */
final class SearchWords {

	private static final int MOST = 10;

	private final List<String> patterns;

	private SearchWords(List<String> patterns) {
		this.patterns = patterns;
	}

	static SearchWords of(@Nullable String q) {
		List<String> words = (q != null) ? FoldedText.words(q) : List.of();
		return new SearchWords(words.stream().limit(MOST).map(SearchWords::pattern).toList());
	}

	private static String pattern(String word) {
		return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
	}

	List<String> patterns() {
		return this.patterns;
	}

}
