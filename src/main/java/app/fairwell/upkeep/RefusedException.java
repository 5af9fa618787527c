package app.fairwell.upkeep;

/**
 * Something was not done, and nothing was changed; the message is a sentence for whoever
 * asked for it.
 */
class RefusedException extends RuntimeException {

	private final String key;

	RefusedException(String sentence) {
		this("", sentence);
	}

	private RefusedException(String key, String sentence) {
		super(sentence);
		this.key = key;
	}

	/** With the words of a key. */
	static RefusedException because(String key, Object... values) {
		return new RefusedException(key, Words.say(key, values));
	}

	/** The key of the words, or an empty one. */
	String key() {
		return this.key;
	}

}
