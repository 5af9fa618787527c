package app.fairwell.audit;

import app.fairwell.audit.ChainState.Fault;

/**
 * The chain of the lines seen so far, up to the first that does not belong to it.
 */
class Chain {

	/** What stands before the first line. */
	private static final String START = "0".repeat(64);

	private long number;

	private String hash = START;

	private Fault fault = Fault.NONE;

	void add(AuditLine line) {
		if (this.fault != Fault.NONE) {
			return;
		}
		if (line.number() != this.number + 1) {
			this.fault = Fault.MISSING;
		}
		else if (!line.hash().equals(line.hashAfter(this.hash))) {
			this.fault = Fault.CHANGED;
		}
		else {
			this.number = line.number();
			this.hash = line.hash();
		}
	}

	ChainState endsAt(long last, String lastHash) {
		if (this.fault != Fault.NONE) {
			return new ChainState(this.number, this.fault);
		}
		if (this.number < last) {
			return new ChainState(this.number, Fault.CUT_OFF);
		}
		if (this.number > last) {
			return new ChainState(last, Fault.BEHIND_THE_END);
		}
		// Only the end knows of a last line that was written anew with a hash that fits
		return this.hash.equals(lastHash) ? new ChainState(last, Fault.NONE)
				: new ChainState(Math.max(0, last - 1), Fault.CHANGED);
	}

}
