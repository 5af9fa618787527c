package app.fairwell.letter;

/**
 * Says how it came about and takes responsibility, and sets it against what the business
 * stands for; it blames nobody (product.md D3).
 */
final class ExplanationWriter implements SectionWriter {

	@Override
	public SectionKind kind() {
		return SectionKind.EXPLANATION;
	}

	@Override
	public String write(Telling telling) {
		LetterRequest.WinBack told = telling.winBack();
		String cause = telling.tell("win-back.cause", told.cause(),
				(words) -> telling.is("because", words) ? "because" : "thing");
		return cause + " " + telling.tell("win-back.mission", told.mission(), (words) -> "thing");
	}

}
