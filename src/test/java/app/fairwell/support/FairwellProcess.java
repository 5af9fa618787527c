package app.fairwell.support;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fairwell in a process of its own, which a test can kill. Its owner is {@value #EMAIL}
 * with the password {@value #PASSWORD}.
 */
public final class FairwellProcess implements AutoCloseable {

	/** The address that its owner signs in with. */
	public static final String EMAIL = "ana@example.com";

	/** The password that its owner has at first. */
	public static final String PASSWORD = "harbour lamp nine";

	private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final HttpClient http = HttpClient.newHttpClient();

	private final Process process;

	private final int port;

	private FairwellProcess(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	/**
	 * Starts Fairwell from the compiled classes and waits until it answers.
	 * @param data the data directory
	 * @return the running process
	 */
	public static FairwellProcess start(Path data) throws IOException, InterruptedException {
		return start(data, Map.of());
	}

	/**
	 * The same with settings of its own.
	 * @param data the data directory
	 * @param settings environment variables; with an empty {@code FAIRWELL_OWNER_NAME}
	 * and companions there is no owner
	 * @return the running process
	 */
	public static FairwellProcess start(Path data, Map<String, String> settings)
			throws IOException, InterruptedException {
		Path output = Files.createTempFile("fairwell", ".log");
		ProcessBuilder builder = builder(data, settings);
		builder.environment().put("SERVER_PORT", "0");
		builder.environment().putIfAbsent("FAIRWELL_OWNER_NAME", "Ana Byrne");
		builder.environment().putIfAbsent("FAIRWELL_OWNER_EMAIL", EMAIL);
		builder.environment().putIfAbsent("FAIRWELL_OWNER_PASSWORD", PASSWORD);
		builder.environment().putIfAbsent("FAIRWELL_BUSINESS_NAME", "Brightwater Plumbing");
		Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
		try {
			return new FairwellProcess(process, port(process, output));
		}
		catch (IllegalStateException ex) {
			process.destroyForcibly();
			throw ex;
		}
	}

	/**
	 * The program, not started yet.
	 * @param data the data directory
	 * @param settings environment variables
	 * @param args what is typed behind its name
	 * @return the program with these settings
	 */
	public static ProcessBuilder builder(Path data, Map<String, String> settings, String... args) {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC",
				"-XX:TieredStopAtLevel=1", "-cp", classPath(), "app.fairwell.FairwellApplication"));
		command.addAll(List.of(args));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().keySet().removeIf((name) -> name.startsWith("FAIRWELL_") || name.startsWith("SPRING_"));
		builder.environment().put("FAIRWELL_DATA", data.toString());
		builder.environment().putAll(settings);
		return builder;
	}

	/** Without the test classes, whose settings are not those of the application. */
	private static String classPath() {
		String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return Arrays.stream(all.split(File.pathSeparator))
			.filter((entry) -> !Path.of(entry).endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static int port(Process process, Path output) throws IOException, InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (process.isAlive() && Instant.now().isBefore(end)) {
			Matcher started = STARTED.matcher(Files.readString(output));
			if (started.find()) {
				return Integer.parseInt(started.group(1));
			}
			Thread.sleep(100);
		}
		throw new IllegalStateException("Fairwell did not start: " + Files.readString(output));
	}

	/**
	 * A request of the owner's for JSON.
	 * @param path the path, with a slash at the start
	 * @return the request, to be completed
	 */
	public HttpRequest.Builder request(String path) {
		return request(path, PASSWORD);
	}

	/**
	 * The same with another password.
	 * @param path the path, with a slash at the start
	 * @param password the password of the owner
	 * @return the request, to be completed
	 */
	public HttpRequest.Builder request(String path, String password) {
		String credentials = EMAIL + ":" + password;
		return HttpRequest.newBuilder(address(path))
			.header("Content-Type", "application/json")
			.header("Authorization",
					"Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * The address of a page.
	 * @param path the path, with a slash at the start
	 * @return the whole address
	 */
	public URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	/**
	 * Sends a request.
	 * @param request the request
	 * @return the answer
	 * @throws IOException if there is none, because the process was killed
	 */
	public HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
	}

	/**
	 * Stops it as a power cut would: at once, without a chance to tidy up.
	 */
	public void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/**
	 * Kills what is still running.
	 */
	@Override
	public void close() throws InterruptedException {
		kill();
	}

}
