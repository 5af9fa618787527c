package app.fairwell.draft;

import java.util.List;

import app.fairwell.customer.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * The patterns that find customers by words: every word must stand somewhere in the
 * folded text of a customer. Letters are found by {@link DraftSearch} instead.
 */
final class CustomerWords {

	private static final int MOST = 10;

	private final List<String> patterns;

	private CustomerWords(List<String> patterns) {
		this.patterns = patterns;
	}

	static CustomerWords of(@Nullable String q) {
		List<String> words = (q != null) ? FoldedText.words(q) : List.of();
		return new CustomerWords(words.stream().limit(MOST).map(CustomerWords::pattern).toList());
	}

	private static String pattern(String word) {
		return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
	}

	List<String> patterns() {
		return this.patterns;
	}

}
