package app.fairwell;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file with the password of the database, which {@code FAIRWELL_DB_PASSWORD_FILE}
 * names: an environment is seen by more people than a file is.
 */
final class PasswordFile {

	private PasswordFile() {
	}

	/**
	 * Reads the password.
	 * @param name where the file is
	 * @return what stands in it, without the end of its line
	 * @throws PasswordFileException if it cannot be read, or nothing stands in it
	 */
	static String read(String name) {
		try {
			String password = Files.readString(Path.of(name)).stripTrailing();
			if (password.isEmpty()) {
				throw new PasswordFileException(name, "nothing stands in it", null);
			}
			return password;
		}
		catch (CharacterCodingException ex) {
			throw new PasswordFileException(name, "it is no text in UTF-8", ex);
		}
		catch (IOException ex) {
			throw new PasswordFileException(name, "it is not there or not readable", ex);
		}
	}

}
