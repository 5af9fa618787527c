package app.fairwell.draft;

/**
 * A piece of the difference between two texts.
 *
 * @param text its words with the white space between them
 * @param state whether both texts have it, only the newer or only the older
 */
public record TextPiece(String text, State state) {

	/** Whether both texts have a piece. */
	public enum State {

		/** Both have it. */
		KEPT,

		/** Only the newer has it. */
		ADDED,

		/** Only the older has it. */
		REMOVED

	}

	/**
	 * Whether only the newer text has it.
	 * @return true for what was added
	 */
	public boolean added() {
		return this.state == State.ADDED;
	}

	/**
	 * Whether only the older text has it.
	 * @return true for what was removed
	 */
	public boolean removed() {
		return this.state == State.REMOVED;
	}

}
