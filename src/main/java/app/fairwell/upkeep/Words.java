package app.fairwell.upkeep;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

import org.springframework.core.io.ClassPathResource;

/**
 * What the commands say, in English: whoever runs them sits at a terminal.
 */
final class Words {

	private static final String FILE = "upkeep/commands.properties";

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private static final Properties words = read();

	private Words() {
	}

	static String say(String key, Object... values) {
		String pattern = words.getProperty(key);
		if (pattern == null) {
			throw new IllegalArgumentException(FILE + " has no " + key);
		}
		return new MessageFormat(pattern, Locale.ENGLISH).format(values);
	}

	/** A moment, to the minute. */
	static String moment(Instant at) {
		return MOMENT.format(at);
	}

	private static Properties read() {
		Properties words = new Properties();
		try (Reader reader = new InputStreamReader(new ClassPathResource(FILE).getInputStream(),
				StandardCharsets.UTF_8)) {
			words.load(reader);
			return words;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(FILE + " cannot be read", ex);
		}
	}

}
