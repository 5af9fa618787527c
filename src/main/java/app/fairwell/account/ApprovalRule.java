package app.fairwell.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Whether a letter needs a second pair of eyes (product.md G6).
 */
@Entity
final class ApprovalRule {

	static final int ID = 1;

	@Id
	private int id = ID;

	/** Null until somebody decides: then it follows how many may approve. */
	private @Nullable Boolean secondPerson;

	@Version
	private @Nullable Long version;

	protected ApprovalRule() {
	}

	static ApprovalRule undecided() {
		return new ApprovalRule();
	}

	void demand(boolean second) {
		this.secondPerson = second;
	}

}
