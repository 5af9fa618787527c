package app.fairwell.draft;

import app.fairwell.letter.ComposedLetter;
import app.fairwell.letter.Framing;
import app.fairwell.letter.FramingChoice;
import app.fairwell.letter.Letter;
import jakarta.persistence.Embeddable;

/**
 * What stands around the sections of a draft.
 *
 * @param kind the id of the kind of letter
 * @param language the letter's language tag
 * @param framing the id of the framing, or empty for a win-back, which has none
 * @param cause the id of why it has this framing, or empty
 * @param subject the subject line
 * @param salutation the salutation
 * @param close the complimentary close
 */
@Embeddable
record Outline(String kind, String language, String framing, String cause, String subject, String salutation,
		String close) {

	static Outline of(ComposedLetter composed) {
		Letter letter = composed.letter();
		FramingChoice framing = composed.framing();
		return new Outline(letter.kind().id(), letter.language().toLanguageTag(),
				(framing != null) ? framing.framing().id() : "", (framing != null) ? framing.cause().id() : "",
				letter.subject(), letter.salutation(), letter.close());
	}

	boolean isChosenOver(Framing other) {
		return this.cause.equals(FramingChoice.Cause.CHOSEN.id()) && !this.framing.equals(other.id());
	}

	/** The letter with the ends that this outline keeps. */
	Letter around(Letter letter) {
		return new Letter(letter.kind(), letter.language(), letter.letterhead(), letter.customer(), letter.recipient(),
				letter.delivery(), letter.placeAndDate(), this.subject, this.salutation, letter.sections(), this.close,
				letter.signature(), letter.enclosures(), letter.furniture(), letter.translation(), letter.draft());
	}

}
