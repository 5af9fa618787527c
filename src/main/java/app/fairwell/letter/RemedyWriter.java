package app.fairwell.letter;

/**
 * Puts it right: what the business offers, and what it gives however the customer decides
 * (product.md A8, D4).
 */
final class RemedyWriter implements SectionWriter {

	@Override
	public SectionKind kind() {
		return SectionKind.REMEDY;
	}

	@Override
	public String write(Telling telling) {
		String gift = GoodwillWriter.gift("win-back.", telling);
		if (gift == null) {
			return offer(telling);
		}
		return (telling.remedy() != null) ? offer(telling) + "\n\n" + gift
				: telling.say("win-back.remedy.gift") + " " + gift;
	}

	private static String offer(Telling telling) {
		return telling.tell("win-back.remedy", telling.remedy(), (words) -> telling.isDeed(words) ? "deed" : null);
	}

}
