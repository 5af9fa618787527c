package app.fairwell.letter;

import java.util.ArrayList;
import java.util.List;

/**
 * A letter as plain text, in the order of the paper.
 */
public final class LetterText {

	private static final String RULE = "—".repeat(24);

	private LetterText() {
	}

	/**
	 * Writes a letter as plain text.
	 * @param letter the letter
	 * @return its words, and behind them those of its translation; the parts with an
	 * empty line between them, lines ending with a line feed
	 */
	public static String of(Letter letter) {
		Letter.Translation translation = letter.translation();
		String text = written(letter);
		return (translation != null)
				? text + "\n" + RULE + "\n\n" + translation.preface() + "\n\n" + written(translation.letter()) : text;
	}

	private static String written(Letter letter) {
		List<List<String>> blocks = new ArrayList<>();
		if (letter.mark() != null) {
			blocks.add(List.of(letter.mark()));
		}
		List<String> head = new ArrayList<>(List.of(letter.letterhead().company()));
		head.addAll(letter.letterhead().address());
		head.addAll(letter.letterhead().contact());
		blocks.add(head);
		if (letter.delivery() != null) {
			blocks.add(List.of(letter.delivery()));
		}
		blocks.add(letter.recipient());
		blocks.add(List.of(letter.placeAndDate()));
		blocks.add(List.of(letter.subject()));
		blocks.add(List.of(letter.salutation()));
		letter.sections().forEach((section) -> section.paragraphs().forEach((text) -> blocks.add(List.of(text))));
		blocks.add(List.of(letter.close()));
		blocks.add(letter.signature());
		blocks.add(letter.enclosures());
		StringBuilder text = new StringBuilder(2000);
		for (List<String> block : blocks) {
			if (!block.isEmpty()) {
				text.append(text.isEmpty() ? "" : "\n").append(String.join("\n", block)).append('\n');
			}
		}
		return text.toString();
	}

}
