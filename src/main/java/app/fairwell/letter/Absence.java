package app.fairwell.letter;

import java.time.LocalDate;

/**
 * How long ago a customer left whom a letter asks back (product.md D1).
 */
enum Absence {

	/** They are still here, as far as anybody said. */
	HERE("here"),

	/** They left within the last month. */
	LATELY("lately"),

	/** They left longer ago; the letter comes late. */
	LONG("long");

	private static final int A_MONTH = 31;

	private final String id;

	Absence(String id) {
		this.id = id;
	}

	String id() {
		return this.id;
	}

	/** As it will be on the day of the letter. */
	static Absence of(LetterRequest request) {
		LocalDate leftOn = (request.winBack() != null) ? request.winBack().leftOn() : null;
		if (leftOn == null || leftOn.isAfter(request.letterDate())) {
			return HERE;
		}
		return leftOn.plusDays(A_MONTH).isBefore(request.letterDate()) ? LONG : LATELY;
	}

}
