package app.fairwell.letter;

import org.jspecify.annotations.Nullable;

/**
 * Offers to listen and to talk about what is in the business's power, and says how to
 * reach it (product.md D4).
 */
final class ListeningWriter implements SectionWriter {

	@Override
	public SectionKind kind() {
		return SectionKind.LISTENING;
	}

	@Override
	public String write(Telling telling) {
		boolean offered = telling.winBack().remedy() != null || telling.request().goodwill() != null;
		String listening = telling.say(offered ? "win-back.listening" : "win-back.listening.open");
		String contact = contact(telling);
		return (contact != null) ? listening + " " + contact : listening;
	}

	private static @Nullable String contact(Telling telling) {
		String typed = telling.request().practical().contact();
		if (typed != null) {
			return telling.isSentence(typed) ? telling.whole(typed)
					: telling.say("win-back.contact", telling.slots().with("words", typed));
		}
		Answers.Sender sender = telling.request().sender();
		return (sender.phone() != null || sender.email() != null) ? telling.say("win-back.contact.letterhead") : null;
	}

}
