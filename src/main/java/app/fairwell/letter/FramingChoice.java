package app.fairwell.letter;

import java.util.Set;

/**
 * Which framing a letter has and why (product.md B4).
 *
 * @param framing the framing in use
 * @param cause why it is in use
 * @param because the ticked reasons that led to the picked framing; empty when the writer
 * chose another
 */
public record FramingChoice(Framing framing, Cause cause, Set<Reason> because) {

	public FramingChoice {
		because = Set.copyOf(because);
	}

	/**
	 * Why a framing is in use; the id is the key of a message.
	 */
	public enum Cause {

		/** Every reason leads to it. */
		PICKED("picked"),

		/** Several reasons lead to different framings and this one wins. */
		OUTWEIGHED("outweighed"),

		/** The writer chose it. */
		CHOSEN("chosen");

		private final String id;

		Cause(String id) {
			this.id = id;
		}

		/**
		 * The permanent id of this cause.
		 * @return the id in kebab-case
		 */
		public String id() {
			return this.id;
		}

	}

}
