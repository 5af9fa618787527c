package app.fairwell.letter;

import java.util.List;
import java.util.stream.IntStream;

import app.fairwell.phrasebook.Dimension;

/**
 * Tells the reason through our own shortfall, in general words; documented situations are
 * told as ours too, and never under attitude (product.md A4, A7, B1 to B3).
 */
final class FrameWriter implements SectionWriter {

	@Override
	public SectionKind kind() {
		return SectionKind.FRAME;
	}

	@Override
	public String write(Telling telling) {
		Framing framing = telling.framing();
		if (framing == null) {
			return telling.gap("gap.reason");
		}
		String frame = telling.say("frame." + variant(framing, telling.request()));
		List<String> situations = telling.request().situations();
		if (framing == Framing.ATTITUDE || situations.isEmpty()) {
			return frame;
		}
		return frame + "\n\n" + retold(situations, telling);
	}

	private static String variant(Framing framing, LetterRequest request) {
		boolean grown = request.reasons().contains(Reason.OUTGROWN_CAPACITY);
		return (framing == Framing.CAPACITY && grown) ? "growth" : framing.id();
	}

	private static String retold(List<String> situations, Telling telling) {
		List<String> told = IntStream.range(0, situations.size())
			.mapToObj((i) -> sentence(situations.get(i), i == 0, telling))
			.toList();
		return telling.say("frame.situations",
				telling.slots()
					.agreeing(Dimension.COUNT, (told.size() == 1) ? "one" : "many")
					.with("situations", String.join(" ", told)));
	}

	private static String sentence(String situation, boolean first, Telling telling) {
		if (telling.isSentence(situation)) {
			return telling.whole(situation);
		}
		String phrase = telling.sentences().inside(situation);
		return telling.say(telling.is("request", phrase) ? "frame.request" : "frame.situation",
				telling.slots().agreeing(Dimension.COUNT, first ? "one" : "many").with("situation", phrase));
	}

}
