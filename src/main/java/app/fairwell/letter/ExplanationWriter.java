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
		return cause(telling) + " " + telling.tell("win-back.mission", telling.winBack().mission(),
				(words) -> telling.is("aim", words) ? "aim" : null);
	}

	static String cause(Telling telling) {
		return telling.tell("win-back.cause", telling.winBack().cause(),
				(words) -> telling.is("because", words) ? "because" : null);
	}

}
