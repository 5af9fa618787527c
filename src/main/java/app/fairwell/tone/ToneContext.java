package app.fairwell.tone;

import org.jspecify.annotations.Nullable;

/**
 * What a text belongs to.
 *
 * @param language the base language, such as {@code en} or {@code pl}
 * @param kind which of the two letters it is
 * @param framing the id of the framing, {@code capacity}, {@code scope} or
 * {@code attitude}, or null while it is not known
 * @param known what the form knows
 */
public record ToneContext(String language, Kind kind, @Nullable String framing, Known known) {

	/**
	 * Whether the letter is under the attitude framing, where nobody is named (product.md
	 * A11).
	 * @return true under the attitude framing of a termination
	 */
	boolean isAttitude() {
		return this.kind == Kind.TERMINATION && "attitude".equals(this.framing);
	}

	/**
	 * The two letters that Fairwell writes.
	 */
	public enum Kind {

		/** Lets a customer go. */
		TERMINATION("termination"),

		/** Asks a lost customer back, where negotiating is welcome (product.md F6). */
		WIN_BACK("win-back");

		private final String id;

		Kind(String id) {
			this.id = id;
		}

		/**
		 * The permanent id of this kind, as the rules and JSON have it.
		 * @return the id in kebab-case
		 */
		public String id() {
			return this.id;
		}

	}

}
