package app.fairwell.support;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The one browser of a test run: the Chromium found on the path.
 */
public final class Chromium {

	/** How long a page may take on a busy computer, in milliseconds. */
	static final double PATIENCE = 30_000;

	/** The first has no window to hide, and opens a page in a third of the time. */
	private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser",
			"google-chrome");

	private static Browser browser;

	private Chromium() {
	}

	/**
	 * The browser, started by the first who asks. Without one the test is skipped; with
	 * {@code CI=true} it fails.
	 * @return the browser
	 */
	public static Browser get() {
		if (browser == null) {
			browser = start(path().orElseGet(Chromium::missing));
		}
		return browser;
	}

	private static Optional<Path> path() {
		String[] folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
		return NAMES.stream()
			.flatMap((name) -> Arrays.stream(folders).map((folder) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static Path missing() {
		String message = "Chromium is not on the path; one of " + NAMES + " is needed";
		if (Boolean.parseBoolean(System.getenv("CI"))) {
			throw new AssertionError(message);
		}
		Assumptions.abort(message);
		throw new IllegalStateException(message);
	}

	private static Browser start(Path executable) {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
		return playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
						"--font-render-hinting=none")));
	}

}
