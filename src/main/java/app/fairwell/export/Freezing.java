package app.fairwell.export;

import app.fairwell.draft.DraftApproved;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes the file of an approved letter, in the transaction that approves it: if it cannot
 * be made, nothing was approved (product.md G5).
 */
@Component
class Freezing {

	private final Exports exports;

	Freezing(Exports exports) {
		this.exports = exports;
	}

	@EventListener
	void freeze(DraftApproved approved) {
		approved.freeze(this.exports.pdf(approved.letter()));
	}

}
