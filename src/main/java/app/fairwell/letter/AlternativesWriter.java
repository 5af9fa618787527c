package app.fairwell.letter;

import java.util.List;

import app.fairwell.phrasebook.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * Names others who can help, by their exact names, and wishes good luck; under attitude
 * it is silent, whatever was typed (product.md A10, A11).
 */
final class AlternativesWriter implements SectionWriter {

	@Override
	public SectionKind kind() {
		return SectionKind.ALTERNATIVES;
	}

	@Override
	public @Nullable String write(Telling telling) {
		if (!isSpoken(telling)) {
			return null;
		}
		List<String> names = telling.request().alternatives();
		return telling.say("alternatives",
				telling.slots()
					.agreeing(Dimension.COUNT, (names.size() == 1) ? "one" : "many")
					.with("alternatives", telling.values().anyOf(names)));
	}

	static boolean isSpoken(Telling telling) {
		return telling.framing() != Framing.ATTITUDE && !telling.request().alternatives().isEmpty();
	}

}
