package app.fairwell.upkeep;

/**
 * What a command answers.
 *
 * @param code what the process exits with: 0 when all is well
 * @param text what it prints
 */
record Reply(int code, String text) {

	static Reply well(String text) {
		return new Reply(0, text);
	}

	static Reply wrong(String text) {
		return new Reply(1, text);
	}

}
