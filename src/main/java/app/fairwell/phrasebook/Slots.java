package app.fairwell.phrasebook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a phrase is filled with: values for its slots and a value for each dimension that
 * it agrees with. Values stand in the text literally; nothing in them is read as a slot.
 */
public final class Slots {

	private final Map<String, String> values = new HashMap<>();

	private final Map<Dimension, Integer> agreements;

	/** Nothing to fill a phrase with yet. */
	public Slots() {
		this.agreements = new EnumMap<>(Dimension.class);
	}

	private Slots(Slots other) {
		this.values.putAll(other.values);
		this.agreements = new EnumMap<>(other.agreements);
	}

	/**
	 * The same again, to fill further.
	 * @return a copy
	 */
	public Slots copy() {
		return new Slots(this);
	}

	/**
	 * Fills a slot.
	 * @param slot the slot's name
	 * @param value the words that stand there; a null leaves the slot unfilled
	 * @return this
	 */
	public Slots with(String slot, @Nullable String value) {
		if (value != null) {
			this.values.put(slot, value);
		}
		return this;
	}

	/**
	 * Makes phrases agree with something.
	 * @param dimension what to agree with
	 * @param value one of the dimension's options
	 * @return this
	 */
	public Slots agreeing(Dimension dimension, String value) {
		int index = dimension.options().indexOf(value);
		if (index < 0) {
			throw new IllegalArgumentException(
					dimension.id() + " is '" + value + "' but can be " + dimension.options() + " only");
		}
		this.agreements.put(dimension, index);
		return this;
	}

	@Nullable String value(String slot) {
		return this.values.get(slot);
	}

	int form(Dimension dimension) {
		Integer form = this.agreements.get(dimension);
		if (form == null) {
			throw new IllegalStateException("Nothing is known to agree with for " + dimension.id());
		}
		return form;
	}

}
