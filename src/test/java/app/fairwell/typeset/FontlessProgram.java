package app.fairwell.typeset;

/**
 * Run by a test in a process of its own.
 */
public final class FontlessProgram {

	private FontlessProgram() {
	}

	/**
	 * Says whether a word can be drawn.
	 * @param arguments none
	 */
	public static void main(String[] arguments) {
		System.out.println("drawn: " + new Repertoire().canDraw("Қазақ"));
	}

}
