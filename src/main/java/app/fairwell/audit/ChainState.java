package app.fairwell.audit;

/**
 * How the trail stands.
 *
 * @param lines how many lines are good, from the first on
 * @param fault what is wrong with the one after them
 */
public record ChainState(long lines, Fault fault) {

	/** What can be wrong; the id is the key of a message. */
	public enum Fault {

		/** Nothing. */
		NONE("none"),

		/** The line, or the hash of the one before it, is not what it was. */
		CHANGED("changed"),

		/** There is no line with this number, but there are later ones. */
		MISSING("missing"),

		/** There is no line with this number, and it was not the last. */
		CUT_OFF("cut-off"),

		/** The line stands behind the end of the chain. */
		BEHIND_THE_END("behind-the-end");

		private final String id;

		Fault(String id) {
			this.id = id;
		}

		/**
		 * The permanent id of this fault.
		 * @return the id in kebab-case
		 */
		public String id() {
			return this.id;
		}

	}

	/**
	 * Whether nothing is wrong.
	 * @return true for a whole trail
	 */
	public boolean whole() {
		return this.fault == Fault.NONE;
	}

	/**
	 * The number of the first line that is not good.
	 * @return the number that follows the good ones
	 */
	public long at() {
		return this.lines + 1;
	}

}
