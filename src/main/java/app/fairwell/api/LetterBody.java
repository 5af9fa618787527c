package app.fairwell.api;

import java.util.List;
import java.util.Map;

import app.fairwell.letter.Answers;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a letter, as architecture.md fixes it: the answers and, apart from them,
 * the private notes, which go no further than the draft (product.md A5).
 */
record LetterBody(@Nullable String kind, @Nullable String language, Answers.@Nullable Sender sender,
		Answers.@Nullable Customer customer, @Nullable List<String> reasons, @Nullable String framing,
		@Nullable String service, @Nullable List<String> situations,
		@JsonInclude(Include.NON_NULL) @Nullable List<String> privateNotes, Answers.@Nullable Goodwill goodwill,
		@Nullable List<String> alternatives, @Nullable String letterDate, @Nullable String endDate,
		@Nullable String place, @Nullable String warmth, @Nullable String delivery, @Nullable List<String> enclosures,
		@Nullable String secondLanguage, @JsonInclude(Include.NON_EMPTY) @Nullable Map<String, String> inSecondLanguage,
		Answers.@Nullable Practical practical, Answers.@Nullable WinBack winBack) implements Body {

	static LetterBody of(Answers answers, @Nullable List<String> privateNotes) {
		return new LetterBody(answers.kind(), answers.language(), answers.sender(), answers.customer(),
				answers.reasons(), answers.framing(), answers.service(), answers.situations(), privateNotes,
				answers.goodwill(), answers.alternatives(), answers.letterDate(), answers.endDate(), answers.place(),
				answers.warmth(), answers.delivery(), answers.enclosures(), answers.secondLanguage(),
				answers.inSecondLanguage(), answers.practical(), answers.winBack());
	}

	Answers answers() {
		return new Answers(this.kind, this.language, this.sender, this.customer, listed(this.reasons), this.framing,
				this.service, listed(this.situations), this.goodwill, listed(this.alternatives), this.letterDate,
				this.endDate, this.place, this.warmth, this.delivery, listed(this.enclosures), this.secondLanguage,
				(this.inSecondLanguage != null) ? this.inSecondLanguage : Map.of(), this.practical, this.winBack);
	}

	List<String> notes() {
		return listed(this.privateNotes).stream().filter((note) -> !note.isBlank()).toList();
	}

	private static List<String> listed(@Nullable List<String> given) {
		return (given != null) ? given : List.of();
	}

	/** Says nothing, since the framework logs bodies at its debug level. */
	@Override
	public String toString() {
		return "LetterBody";
	}

}
