package app.fairwell.tone;

import java.util.List;

/**
 * What one word of a pattern accepts.
 *
 * @param kind how it is compared
 * @param exact whether the word is compared with its marks
 * @param begin the word, the stem, the lemma, or what is contained
 * @param end the ending, for a stem with an ending
 * @param tags parts that the tag of a lemma must have
 */
record Atom(Kind kind, boolean exact, String begin, String end, List<String> tags) {

	static Atom of(Kind kind, boolean exact, String begin) {
		return new Atom(kind, exact, begin, "", List.of());
	}

	/**
	 * How an atom is compared with a word.
	 */
	enum Kind {

		/** The word or mark itself. */
		WORD,

		/** Begins with a stem, and perhaps ends with an ending. */
		STEM,

		/** Ends with an ending. */
		ENDING,

		/** Contains something. */
		MIDDLE,

		/** A Polish lemma, and perhaps a part of its tag. */
		LEMMA,

		/** Any word. */
		ANY,

		/** A number in digits. */
		NUMBER,

		/** A time of day. */
		CLOCK,

		/** The word itself, written in capitals. */
		SHOUTED,

		/** A word of capitals that is no acronym. */
		CAPITALS

	}

}
