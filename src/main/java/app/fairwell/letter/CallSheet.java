package app.fairwell.letter;

import java.util.List;
import java.util.Locale;

/**
 * What the owner says on the telephone before a letter asks a customer back (product.md
 * D6). It is made from the answers of the letter: the words to say are in the language of
 * the letter, the advice is in the owner's.
 *
 * @param spoken the language of the words to say
 * @param read the language of the advice
 * @param customer whom to ring
 * @param parts the parts of the call in order, what not to say last
 */
public record CallSheet(Locale spoken, Locale read, String customer, List<Part> parts) {

	public CallSheet {
		parts = List.copyOf(parts);
	}

	/**
	 * A part of the call; the id is the key of its heading.
	 */
	public enum Step {

		/** Who is calling. */
		OPENING("opening"),

		/** The apology, before anything else. */
		APOLOGY("apology"),

		/** Questions to ask, and to listen. */
		LISTENING("listening"),

		/** How it came about, and that one understands. */
		EXPLANATION("explanation"),

		/** What is offered. */
		REMEDY("remedy"),

		/** The invitation, and what comes next. */
		NEXT("next"),

		/** What not to say. */
		AVOID("avoid");

		private final String id;

		Step(String id) {
			this.id = id;
		}

		/**
		 * The permanent id of this part.
		 * @return the id in kebab-case
		 */
		public String id() {
			return this.id;
		}

	}

	/**
	 * One part.
	 *
	 * @param step which part
	 * @param advice how to do it, in the owner's language
	 * @param words what to say, in the customer's language, each a sentence or a few; for
	 * {@link Step#AVOID} what not to say
	 */
	public record Part(Step step, String advice, List<String> words) {

		public Part {
			words = List.copyOf(words);
		}

	}

}
