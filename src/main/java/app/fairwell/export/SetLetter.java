package app.fairwell.export;

import java.util.List;
import java.util.stream.IntStream;

import app.fairwell.business.Paper;
import app.fairwell.letter.Letter;
import app.fairwell.typeset.Pages;
import app.fairwell.typeset.Typesetter;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its pages.
 *
 * @param pages the pages
 * @param step how tight its type is, a step of {@link LetterStyles}
 */
record SetLetter(Pages pages, int step) {

	/** Puts letters behind each other in one file. */
	static byte[] pdf(List<SetLetter> letters) {
		return Pages.toPdf(letters.stream().map(SetLetter::pages).toList());
	}

	/**
	 * Sets a letter in the roomiest type in which it fits on one page, and one that needs
	 * two pages in the roomiest of all (product.md A15).
	 * @param letter the letter
	 * @param paper the paper
	 * @param logo the picture of the letterhead, or null
	 * @param typesetter what lays it out
	 * @return the letter on its pages
	 */
	static SetLetter of(Letter letter, Paper paper, byte @Nullable [] logo, Typesetter typesetter) {
		return of(letter, null, paper, logo, typesetter);
	}

	/**
	 * Sets a translation the same way, with its preface above it.
	 * @param translation the translation
	 * @param paper the paper
	 * @param logo the picture of the letterhead, or null
	 * @param typesetter what lays it out
	 * @return the translation on its pages
	 */
	static SetLetter of(Letter.Translation translation, Paper paper, byte @Nullable [] logo, Typesetter typesetter) {
		return of(translation.letter(), translation.preface(), paper, logo, typesetter);
	}

	private static SetLetter of(Letter letter, @Nullable String preface, Paper paper, byte @Nullable [] logo,
			Typesetter typesetter) {
		SetLetter roomiest = set(letter, preface, paper, logo, typesetter, 0);
		int tightest = LetterStyles.STEPS - 1;
		if (roomiest.pages().count() == 1
				|| set(letter, preface, paper, logo, typesetter, tightest).pages().count() > 1) {
			return roomiest;
		}
		return IntStream.rangeClosed(1, tightest)
			.mapToObj((step) -> set(letter, preface, paper, logo, typesetter, step))
			.filter((set) -> set.pages().count() == 1)
			.findFirst()
			.orElse(roomiest);
	}

	private static SetLetter set(Letter letter, @Nullable String preface, Paper paper, byte @Nullable [] logo,
			Typesetter typesetter, int step) {
		LetterStyles styles = LetterStyles.of(step, letter.language());
		return new SetLetter(typesetter.layOut(LetterDocument.of(letter, preface, paper, logo, styles)), step);
	}

}
