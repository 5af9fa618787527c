package app.fairwell.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import app.fairwell.customer.SearchTerms;
import app.fairwell.letter.LetterKind;
import app.fairwell.letter.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a search has to find, all of it.
 *
 * @param words the beginnings of words
 * @param kind the kind of letter, or null for both
 * @param reason one of the reasons, or null for any
 * @param wordless whether somebody typed signs alone, which nothing is found by
 */
record Sought(List<String> words, @Nullable LetterKind kind, @Nullable Reason reason, boolean wordless) {

	private static final int MOST_WORDS = 10;

	static Sought of(DraftQuery query) {
		List<String> words = words(query.q());
		return new Sought(words, query.kind(), query.reason(),
				words.isEmpty() && query.q() != null && !query.q().isBlank());
	}

	static Sought having(Collection<String> words) {
		return new Sought(List.copyOf(words), null, null, false);
	}

	static List<String> words(@Nullable String q) {
		return (q != null) ? SearchTerms.words(q).stream().limit(MOST_WORDS).toList() : List.of();
	}

	boolean isAnything() {
		return this.words.isEmpty() && this.kind == null && this.reason == null && !this.wordless;
	}

	/** The labels of the kind and the reason. */
	List<String> labels() {
		List<String> labels = new ArrayList<>();
		if (this.kind != null) {
			labels.add(SearchText.label(this.kind.id()));
		}
		if (this.reason != null) {
			labels.add(SearchText.label(this.reason.id()));
		}
		return labels;
	}

	/**
	 * The same of a row that is looked at. Words can hold no sign that means something in
	 * a pattern; what is not in the long text is not looked for there.
	 */
	Condition condition() {
		Condition condition = new Condition();
		if (this.kind != null) {
			condition.and("kind = ?", this.kind.id());
		}
		if (this.reason != null) {
			condition.and("reasons like ?", "%" + Given.spaced(this.reason.id()) + "%");
		}
		this.words.forEach((word) -> condition.and("search_text like ?", "% " + word + "%"));
		return condition;
	}

}
