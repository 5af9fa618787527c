package app.fairwell.letter;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Something that a letter says the business will do, so that somebody can see to it
 * (product.md I1).
 *
 * @param kind what it is about
 * @param words the words that were typed for it, an amount as the letter has it; they may
 * be of one line or more
 * @param by the day that the words name, or null where they name none
 */
public record Undertaking(Kind kind, String words, @Nullable LocalDate by) {

	/** What an undertaking is about. */
	public enum Kind {

		/** Money is given back as goodwill. */
		REFUND,

		/** An invoice is cancelled as goodwill. */
		CANCELLED_INVOICE,

		/** What a win-back offers is done. */
		REMEDY,

		/** Money that was paid in advance and not earned is returned. */
		PREPAYMENT,

		/** Work that is not finished will be. */
		OPEN_WORK,

		/** The work goes to a successor. */
		HANDOVER,

		/** A last invoice is sent. */
		FINAL_INVOICE,

		/** Papers and files are returned. */
		RECORDS,

		/** Keys and other things are returned. */
		PROPERTY;

		SectionKind section(LetterKind letter) {
			if (this == REMEDY || letter == LetterKind.WIN_BACK) {
				return SectionKind.REMEDY;
			}
			return (this == REFUND || this == CANCELLED_INVOICE) ? SectionKind.GOODWILL : SectionKind.PRACTICAL;
		}

	}

}
