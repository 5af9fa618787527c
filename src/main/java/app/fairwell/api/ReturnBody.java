package app.fairwell.api;

import app.fairwell.draft.SendBackReason;
import org.jspecify.annotations.Nullable;

/**
 * Why a draft is sent back to its writer: one of a closed list, with own words beside it,
 * which have to be there when the reason is another.
 */
record ReturnBody(@Nullable String reason, @Nullable String words) implements Body {

	Given given() {
		StepFields fields = new StepFields();
		SendBackReason why = fields.oneOf("reason", this.reason, SendBackReason.values(), SendBackReason::id);
		boolean untold = why == SendBackReason.OTHER;
		Given given = new Given(why,
				untold ? fields.words("words", this.words) : fields.wordsOrNull("words", this.words));
		fields.requireAll();
		return given;
	}

	/** Says nothing, since the framework logs bodies at its debug level. */
	@Override
	public String toString() {
		return "ReturnBody";
	}

	record Given(SendBackReason reason, @Nullable String words) {

	}

}
