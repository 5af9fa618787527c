package app.fairwell.letter;

/**
 * Wishes well at the end (product.md A11, A12).
 */
final class ClosingWriter implements SectionWriter {

	@Override
	public SectionKind kind() {
		return SectionKind.CLOSING;
	}

	@Override
	public String write(Telling telling) {
		if (telling.framing() == Framing.ATTITUDE) {
			return telling.say("closing.attitude");
		}
		return telling.say(AlternativesWriter.isSpoken(telling) ? "closing.after-alternatives" : "closing",
				telling.slots().with("company", telling.company()));
	}

}
