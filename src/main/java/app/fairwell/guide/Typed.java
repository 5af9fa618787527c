package app.fairwell.guide;

import org.jspecify.annotations.Nullable;

/**
 * The closed answers as they are kept: of a parting or of a winning back.
 *
 * @param first the first page of a parting, or null
 * @param second its second page, or null
 * @param winBack a winning back, or null
 */
record Typed(@Nullable FirstForm first, @Nullable SecondForm second, @Nullable WinBackForm winBack) {

	/** What the advice of a parting goes by. */
	Parting parting() {
		FirstForm began = (this.first != null) ? this.first : FirstForm.empty();
		SecondForm went = (this.second != null) ? this.second : SecondForm.EMPTY;
		java.util.Map<Question, @Nullable String> given = went.answers();
		given.put(Question.SUDDEN, began.sudden());
		given.put(Question.DOCUMENTED, began.documented());
		given.put(Question.TALKED, began.talked());
		return new Parting(began.ticked(), Answered.whole(Question.PARTING, given));
	}

}
