package app.fairwell.letter;

import org.jspecify.annotations.Nullable;

/**
 * Apologises for something on our side, without an "if" (product.md A9).
 */
final class ApologyWriter implements SectionWriter {

	@Override
	public SectionKind kind() {
		return SectionKind.APOLOGY;
	}

	@Override
	public @Nullable String write(Telling telling) {
		Framing framing = telling.framing();
		return (framing != null) ? telling.say("apology." + framing.id()) : null;
	}

}
