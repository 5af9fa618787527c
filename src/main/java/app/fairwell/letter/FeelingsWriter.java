package app.fairwell.letter;

/**
 * Acknowledges how the customer felt (product.md D3).
 */
final class FeelingsWriter implements SectionWriter {

	@Override
	public SectionKind kind() {
		return SectionKind.FEELINGS;
	}

	@Override
	public String write(Telling telling) {
		return telling.tell("win-back.feelings", telling.winBack().feelings(),
				(words) -> telling.is("feeling", words) ? "named" : "thing");
	}

}
