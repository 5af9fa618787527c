package app.fairwell.upkeep;

import java.nio.file.Path;

/**
 * A process that holds the file of a database until it is killed.
 */
public final class HoldingProcess {

	private HoldingProcess() {
	}

	public static void main(String[] args) throws Exception {
		try (FileHold hold = FileHold.of(new H2File(Path.of(args[0]), "", null, null))) {
			System.out.print('.');
			System.out.flush();
			System.in.read();
		}
	}

}
