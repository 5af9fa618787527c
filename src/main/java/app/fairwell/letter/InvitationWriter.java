package app.fairwell.letter;

/**
 * Asks the customer to stay, or to come back, and leaves it to them (product.md D1, D4).
 */
final class InvitationWriter implements SectionWriter {

	@Override
	public SectionKind kind() {
		return SectionKind.INVITATION;
	}

	@Override
	public String write(Telling telling) {
		String key = "win-back.invitation." + Absence.of(telling.request()).id();
		String service = telling.service("wanted");
		return (service != null) ? telling.say(key + ".service", telling.slots().with("service", service))
				: telling.say(key);
	}

}
