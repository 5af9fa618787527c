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
		String listening = telling.say(isOffered(telling) ? "win-back.listening" : "win-back.listening.open");
		String contact = contact(telling);
		return (contact != null) ? listening + " " + contact : listening;
	}

	static boolean isOffered(Telling telling) {
		return telling.remedy() != null || telling.request().goodwill() != null;
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
