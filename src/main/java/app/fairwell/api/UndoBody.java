package app.fairwell.api;

import org.jspecify.annotations.Nullable;

/**
 * Why a letter was not sent after all, in own words. They stand in a body since addresses
 * are written down on the way.
 */
record UndoBody(@Nullable String reason) implements Body {

	String words() {
		StepFields fields = new StepFields();
		String words = fields.words("reason", this.reason);
		fields.requireAll();
		return words;
	}

	/** Says nothing, since the framework logs bodies at its debug level. */
	@Override
	public String toString() {
		return "UndoBody";
	}

}
