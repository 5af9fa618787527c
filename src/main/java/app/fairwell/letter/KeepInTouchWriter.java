package app.fairwell.letter;

/**
 * Offers to stay in touch, if the customer likes (product.md D5).
 */
final class KeepInTouchWriter implements SectionWriter {

	@Override
	public SectionKind kind() {
		return SectionKind.KEEP_IN_TOUCH;
	}

	@Override
	public String write(Telling telling) {
		boolean here = Absence.of(telling.request()) == Absence.HERE;
		return telling.say(here ? "win-back.keep-in-touch.here" : "win-back.keep-in-touch.left");
	}

}
