package app.fairwell.letter;

/**
 * Apologises first of all, for the thing itself; later than it should have been, says so
 * (product.md D1, D2).
 */
final class WinBackApologyWriter implements SectionWriter {

	@Override
	public SectionKind kind() {
		return SectionKind.APOLOGY;
	}

	@Override
	public String write(Telling telling) {
		String apology = telling.tell("win-back.apology", telling.winBack().whatWentWrong(), (words) -> null);
		return (Absence.of(telling.request()) == Absence.LONG) ? apology + " " + telling.say("win-back.apology.late")
				: apology;
	}

}
