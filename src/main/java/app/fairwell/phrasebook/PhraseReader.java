package app.fairwell.phrasebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the mark-up of a phrase. There are four marks: <code>{slot}</code>,
 * <code>{slot|by}</code> (the value with the word "by" before it, unless the value is of
 * the class {@code after-by} of {@code values.yaml}), <code>{slot|+तक}</code> (with the
 * word after it, unless the value is of the class {@code before-तक}) and
 * <code>{dimension: form | form}</code>.
 */
final class PhraseReader {

	private final Openings openings;

	PhraseReader(Openings openings) {
		this.openings = openings;
	}

	/**
	 * Reads a phrase.
	 * @throws IllegalArgumentException saying what is wrong and what is allowed
	 */
	Phrase read(String source) {
		List<Phrase.Part> parts = new ArrayList<>();
		int at = 0;
		while (at < source.length()) {
			int open = source.indexOf('{', at);
			int end = (open < 0) ? source.length() : open;
			if (source.substring(at, end).indexOf('}') >= 0) {
				throw new IllegalArgumentException("a } without its {");
			}
			if (end > at) {
				parts.add(new Phrase.Words(source.substring(at, end)));
			}
			if (open < 0) {
				break;
			}
			int close = source.indexOf('}', open);
			if (close < 0) {
				throw new IllegalArgumentException("a { without its }");
			}
			parts.add(mark(source.substring(open + 1, close)));
			at = close + 1;
		}
		return new Phrase(parts);
	}

	private Phrase.Part mark(String mark) {
		int colon = mark.indexOf(':');
		if (colon >= 0) {
			return forms(mark.substring(0, colon), mark.substring(colon + 1));
		}
		int bar = mark.indexOf('|');
		String name = (bar < 0) ? mark : mark.substring(0, bar);
		if (!name.matches("[a-zA-Z][a-zA-Z-]*")) {
			throw new IllegalArgumentException("'{" + mark + "}' is no slot; a slot is letters, such as {service}");
		}
		String word = (bar < 0) ? "" : mark.substring(bar + 1);
		boolean after = word.startsWith("+");
		if (after) {
			return new Phrase.Slot(name, "", known(mark, "before-", word.substring(1)), this.openings);
		}
		return new Phrase.Slot(name, word.isEmpty() ? word : known(mark, "after-", word), "", this.openings);
	}

	private String known(String mark, String place, String word) {
		if (!this.openings.names().contains(place + word)) {
			throw new IllegalArgumentException(
					"'{" + mark + "}' needs the class '" + place + word + "' in values.yaml");
		}
		return word;
	}

	private Phrase.Part forms(String name, String forms) {
		Dimension dimension = Dimension.of(name.strip())
			.orElseThrow(() -> new IllegalArgumentException("'" + name + "' is nothing to agree with; there are "
					+ Arrays.stream(Dimension.values()).map(Dimension::id).toList()));
		List<String> given = Arrays.stream(forms.split("\\|", -1)).map(String::strip).toList();
		if (given.size() != dimension.options().size()) {
			throw new IllegalArgumentException("'" + name + "' needs a form for each of " + dimension.options());
		}
		return new Phrase.Forms(dimension, given);
	}

}
