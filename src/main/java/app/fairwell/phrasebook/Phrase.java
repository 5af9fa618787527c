package app.fairwell.phrasebook;

import java.util.List;
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

	/** Words as they stand; a stop that the value before brought along is enough. */
	record Words(String words) implements Part {

		private static final String STOPS = ".।";

		@Override
		public void append(StringBuilder text, Slots slots) {
			boolean stopped = STOPS.indexOf(this.words.charAt(0)) >= 0 && !text.isEmpty()
					&& isStop(text.charAt(text.length() - 1));
			text.append(this.words, stopped ? 1 : 0, this.words.length());
		}

		private boolean isStop(char before) {
			return before == this.words.charAt(0) || before == '!' || before == '?';
		}

	}

	/**
	 * A place for a value, with a word before or after it that the value may bring along
	 * itself.
	 */
	record Slot(String name, String before, String after, Openings openings) implements Part {

		@Override
		public void append(StringBuilder text, Slots slots) {
			String value = slots.value(this.name);
			if (value == null) {
				throw new IllegalStateException("No value for the slot '" + this.name + "'");
			}
			if (!this.before.isEmpty() && !this.openings.isOf("after-" + this.before, value)) {
				text.append(this.before).append(' ');
			}
			text.append(value);
			if (!this.after.isEmpty() && !this.openings.isOf("before-" + this.after, value)) {
				text.append(' ').append(this.after);
			}
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
