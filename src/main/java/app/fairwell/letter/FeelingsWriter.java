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
				(words) -> isNamed(words, telling) ? "named" : null);
	}

	/** "Anger" or "your anger", but not "your anger is justified". */
	private static boolean isNamed(String words, Telling telling) {
		int second = words.indexOf(' ') + 1;
		return telling.is("feeling", words) || (second > 0 && telling.is("after-your", words)
				&& telling.is("feeling", words.substring(second)) && !telling.isSentence(words));
	}

}
