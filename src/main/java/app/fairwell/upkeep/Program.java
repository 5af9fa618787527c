package app.fairwell.upkeep;

/**
 * This version of Fairwell.
 */
final class Program {

	private Program() {
	}

	/** Its number, or words where it runs from its sources. */
	static String version() {
		String version = Program.class.getPackage().getImplementationVersion();
		return (version != null) ? version : Words.say("doctor.versions.unpacked");
	}

}
