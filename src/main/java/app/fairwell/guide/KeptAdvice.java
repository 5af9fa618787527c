package app.fairwell.guide;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An advice as it is kept.
 *
 * @param id its id
 * @param winBack whether it is about winning back rather than parting
 * @param customer the id of the customer's record, or null while it is unknown
 * @param title what the customer is called, or empty
 * @param typed the answers
 * @param words what the person wrote about it, private
 * @param advice the advice, or null while questions are open
 * @param givenAt when it was given, or begun
 * @param givenBy the name of who asked
 * @param settled whether nobody needs to look again
 */
record KeptAdvice(UUID id, boolean winBack, @Nullable UUID customer, String title, Typed typed, String words,
		@Nullable Advice advice, Instant givenAt, String givenBy, boolean settled) {

	FirstForm first() {
		FirstForm first = (this.typed.first() != null) ? this.typed.first() : FirstForm.empty();
		return first.about(this.customer, (this.customer != null) ? null : this.title).saying(this.words);
	}

	SecondForm second() {
		return (this.typed.second() != null) ? this.typed.second() : SecondForm.EMPTY;
	}

}
