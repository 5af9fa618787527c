package app.fairwell.phrasebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Something that a phrase can agree with. A phrase names one of its forms for each value,
 * in this order: <code>{who: you | you and your team}</code>.
 */
public enum Dimension {

	/** Whether the customer is a person or a company. */
	WHO("who", List.of("person", "company")),

	/** How the customer is addressed: a man, a woman, or several or unknown. */
	YOU("you", List.of("man", "woman", "several")),

	/** The signatory, where verbs show it: a man, a woman, or unknown. */
	ME("me", List.of("man", "woman", "unknown")),

	/** How many things a phrase speaks of. */
	COUNT("count", List.of("one", "many")),

	/** Who speaks: a person who signs by name, or the firm. */
	BY("by", List.of("person", "firm")),

	/** Whether the end date is not yet past on the day of the letter. */
	TIME("time", List.of("ahead", "past"));

	private final String id;

	private final List<String> options;

	Dimension(String id, List<String> options) {
		this.id = id;
		this.options = options;
	}

	/**
	 * The name that phrases use.
	 * @return the id in lower case
	 */
	public String id() {
		return this.id;
	}

	/**
	 * The values in the order in which a phrase lists its forms.
	 * @return two or more ids
	 */
	public List<String> options() {
		return this.options;
	}

	static Optional<Dimension> of(String id) {
		return Arrays.stream(values()).filter((dimension) -> dimension.id.equals(id)).findFirst();
	}

}
