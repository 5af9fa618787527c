package app.fairwell.phrasebook;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A phrase that was read: words, slots and forms. It is filled in one pass.
 */
final class Phrase {

	private final List<Part> parts;

	Phrase(List<Part> parts) {
		this.parts = List.copyOf(parts);
	}

	/** Fills the slots; a slot without a value is an error of the program. */
	String fill(Slots slots) {
		StringBuilder text = new StringBuilder(160);
		for (Part part : this.parts) {
			part.append(text, slots);
		}
		return text.toString();
	}

	/** The names of the slots, in the order of the phrase. */
	Set<String> slots() {
		return this.parts.stream()
			.filter(Slot.class::isInstance)
			.map((part) -> ((Slot) part).name())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** A piece of a phrase. */
	interface Part {

		void append(StringBuilder text, Slots slots);

	}

	/** Words as they stand. */
	record Words(String words) implements Part {

		@Override
		public void append(StringBuilder text, Slots slots) {
			text.append(this.words);
		}

	}

	/** A place for a value, with a preposition that the value may bring along itself. */
	record Slot(String name, String preposition, Set<String> prepositions) implements Part {

		@Override
		public void append(StringBuilder text, Slots slots) {
			String value = slots.value(this.name);
			if (value == null) {
				throw new IllegalStateException("No value for the slot '" + this.name + "'");
			}
			if (!this.preposition.isEmpty() && !this.prepositions.contains(firstWord(value))) {
				text.append(this.preposition).append(' ');
			}
			text.append(value);
		}

		private static String firstWord(String value) {
			int end = value.indexOf(' ');
			return ((end < 0) ? value : value.substring(0, end)).toLowerCase(Locale.ROOT);
		}

	}

	/** Words that depend on a dimension. */
	record Forms(Dimension dimension, List<String> forms) implements Part {

		@Override
		public void append(StringBuilder text, Slots slots) {
			text.append(this.forms.get(slots.form(this.dimension)));
		}

	}

}
