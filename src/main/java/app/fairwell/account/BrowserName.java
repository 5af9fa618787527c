package app.fairwell.account;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a person calls the browser that they use, so that they recognise it in a list. Of
 * what the browser says, no more than this is kept.
 */
final class BrowserName {

	// Each browser says that it is those after it, too
	private static final List<String[]> BROWSERS = List.of(new String[] { "Edg", "Edge" },
			new String[] { "OPR/", "Opera" }, new String[] { "SamsungBrowser", "Samsung Internet" },
			new String[] { "Firefox", "Firefox" }, new String[] { "FxiOS", "Firefox" },
			new String[] { "CriOS", "Chrome" }, new String[] { "Chrome", "Chrome" },
			new String[] { "Safari", "Safari" });

	private static final List<String[]> SYSTEMS = List.of(new String[] { "iPhone", "iPhone" },
			new String[] { "iPad", "iPad" }, new String[] { "Android", "Android" },
			new String[] { "Windows", "Windows" }, new String[] { "Mac OS", "Mac" },
			new String[] { "CrOS", "ChromeOS" }, new String[] { "Linux", "Linux" });

	private BrowserName() {
	}

	static @Nullable String of(HttpServletRequest request) {
		String says = request.getHeader("User-Agent");
		Optional<String> browser = first(BROWSERS, says);
		Optional<String> system = first(SYSTEMS, says);
		return browser.map((name) -> system.map((on) -> name + ", " + on).orElse(name)).orElse(null);
	}

	private static Optional<String> first(List<String[]> names, @Nullable String says) {
		return names.stream()
			.filter((name) -> says != null && says.contains(name[0]))
			.map((name) -> name[1])
			.findFirst();
	}

}
