package app.fairwell.upkeep;

/**
 * Something was not done, and nothing was changed; the message is a sentence for whoever
 * asked for it.
 */
class RefusedException extends RuntimeException {

	RefusedException(String sentence) {
		super(sentence);
	}

	/** With the words of a key. */
	static RefusedException because(String key, Object... values) {
		return new RefusedException(Words.say(key, values));
	}

}
