package app.fairwell.phrasebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Tells phrase data apart: other bytes in any file of a language make another version.
 */
final class PhraseVersion {

	private PhraseVersion() {
	}

	/**
	 * The version of the data of a language.
	 * @param folder the folder of the language, with a slash at its end
	 * @param locale the language and region
	 * @return 64 hexadecimal digits
	 */
	static String of(String folder, Locale locale) {
		MessageDigest digest = sha256();
		Stream.of(List.of("values"), LanguageReader.FILES, LanguageReader.regional(locale))
			.flatMap(List::stream)
			.forEach((file) -> add(folder + file + ".yaml", digest));
		return HexFormat.of().formatHex(digest.digest());
	}

	private static void add(String path, MessageDigest digest) {
		try (InputStream file = PhraseVersion.class.getResourceAsStream(path)) {
			if (file != null) {
				digest.update(file.readAllBytes());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
