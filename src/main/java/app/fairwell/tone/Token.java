package app.fairwell.tone;

/**
 * A word or a mark of a sentence.
 *
 * @param isWord whether it is a word or a number; otherwise it is a punctuation mark
 * @param start where it begins in the text
 * @param end where it ends
 * @param exact the word without case, or the mark
 * @param folded the word without what the language folds, or the mark
 * @param capitals whether it is a word of two capitals or more and nothing else
 * @param quoted whether it stands in quotation marks
 */
record Token(boolean isWord, int start, int end, String exact, String folded, boolean capitals, boolean quoted) {

	Token asQuoted(boolean quoted) {
		return new Token(this.isWord, this.start, this.end, this.exact, this.folded, this.capitals, quoted);
	}

	boolean is(String mark) {
		return !this.isWord && this.exact.equals(mark);
	}

	boolean isNumber() {
		return this.isWord && Character.isDigit(this.exact.codePointAt(0));
	}

	/** A time of day, such as 14:30. */
	boolean isClock() {
		return isNumber() && this.exact.indexOf(':') > 0;
	}

	boolean endsSentence() {
		return !this.isWord && ".!?…".contains(this.exact);
	}

}
