package app.fairwell.letter;

/**
 * Thanks for the trust at the end of a win-back, for all of it where the customer is
 * still here.
 */
final class WinBackClosingWriter implements SectionWriter {

	@Override
	public SectionKind kind() {
		return SectionKind.CLOSING;
	}

	@Override
	public String write(Telling telling) {
		String since = ThanksWriter.since(telling);
		return (since != null && Absence.of(telling.request()) == Absence.HERE)
				? telling.say("win-back.closing.since", telling.slots().with("since", since))
				: telling.say("win-back.closing");
	}

}
