package app.fairwell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;

/**
 * Settles where the data lives before anything is opened: makes the path absolute, makes
 * the folders in it, and reads an empty setting as one that was not given.
 */
class DataDirectory implements EnvironmentPostProcessor, Ordered {

	private static final String DATA = "fairwell.data";

	private static final String PASSWORD = "fairwell.db.password";

	private static final String PASSWORD_FILE = "fairwell.db.password-file";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		make(settle(environment));
	}

	/**
	 * Settles the settings alone.
	 * @param environment the settings, to which the settled ones are added
	 * @return the path of the data directory, whether it is there or not
	 */
	Path settle(ConfigurableEnvironment environment) {
		Map<String, Object> settled = new LinkedHashMap<>();
		for (String name : new String[] { "fairwell.db.url", "fairwell.db.user", PASSWORD }) {
			given(environment, name).findFirst().ifPresent((value) -> settled.put(name, value));
		}
		if (!settled.containsKey(PASSWORD)) {
			given(environment, PASSWORD_FILE).findFirst()
				.ifPresent((file) -> settled.put(PASSWORD, PasswordFile.read(file)));
		}
		Path data = Path.of(environment.resolveRequiredPlaceholders(given(environment, DATA).findFirst().orElseThrow()))
			.toAbsolutePath()
			.normalize();
		settled.put(DATA, data.toString());
		environment.getPropertySources().addFirst(new MapPropertySource("fairwell", settled));
		return data;
	}

	private Stream<String> given(ConfigurableEnvironment environment, String name) {
		Stream<PropertySource<?>> sources = environment.getPropertySources().stream();
		return sources.map((source) -> source.getProperty(name))
			.filter(Objects::nonNull)
			.map(Object::toString)
			.filter((value) -> !value.isBlank());
	}

	private void make(Path data) {
		if (data.toString().indexOf(';') >= 0) {
			throw new DataDirectoryException(data, "its name has a semicolon", null);
		}
		try {
			for (String folder : new String[] { "db", "backups", "logs" }) {
				Path made = made(data.resolve(folder));
				if (!Files.isWritable(made)) {
					throw new DataDirectoryException(made, "it is not writable", null);
				}
			}
		}
		catch (IOException ex) {
			throw new DataDirectoryException(data, "it is not writable", ex);
		}
	}

	/** Letters and password hashes are nobody else's on this computer. */
	private static Path made(Path folder) throws IOException {
		boolean owned = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
		boolean fresh = Files.notExists(folder);
		Files.createDirectories(folder);
		if (fresh && owned) {
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
		}
		return folder;
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
