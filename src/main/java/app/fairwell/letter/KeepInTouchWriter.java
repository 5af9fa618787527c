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
		return telling.say("win-back.keep-in-touch");
	}

}
