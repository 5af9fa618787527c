package app.fairwell.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must be true of every page in every state.
 */
final class PageCheck {

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private static final String AXE = AxeBuilder.getAxeScript();

	private PageCheck() {
	}

	static void check(Page page, Look look, @Nullable Response served, List<String> problems) {
		page.waitForLoadState();
		List<String> found = new ArrayList<>(problems);
		if (look != Look.NO_SCRIPT) {
			// What has been scrolled half under a bar that stays is no smaller for it.
			page.evaluate("() => scrollTo(0, 0)");
			found.addAll(axe(page, "tag", WCAG));
			found.addAll(sideways(page));
		}
		if (look == Look.LIGHT) {
			found.addAll(html(page, served));
			found.addAll(otherLooks(page));
		}
		// The accessibility check itself tries inline styles, which the policy refuses;
		// the
		// page tells so in its own time, before the next of its own timers.
		if (look != Look.NO_SCRIPT) {
			page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))");
		}
		problems.clear();
		assertThat(found).as("%s, %s", page.url(), look).isEmpty();
	}

	/**
	 * Asks for what is wrong alone: to tell what is right as well takes as long again.
	 */
	private static List<String> axe(Page page, String sort, List<String> values) {
		if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
			page.evaluate(AXE);
		}
		Object found = page.evaluate("""
				(only) => axe.run(document, { runOnly: only, resultTypes: ['violations'], preload: false })
				.then((results) => results.violations.map((rule) => innerWidth + ' px axe ' + rule.id + ': ' + rule.help
				+ ' at ' + rule.nodes.map((node) => node.target + ' ' + node.failureSummary)))""",
				Map.of("type", sort, "values", values));
		return ((List<?>) found).stream().map(String::valueOf).toList();
	}

	private static List<String> html(Page page, @Nullable Response served) {
		List<String> found = new ArrayList<>();
		HtmlChecker.problems(page.content()).forEach((problem) -> found.add("html after scripts: " + problem));
		if (served != null && served.url().equals(page.url().replaceFirst("#.*", ""))) {
			HtmlChecker.problems(served.text()).forEach((problem) -> found.add("html: " + problem));
		}
		return found;
	}

	private static List<String> otherLooks(Page page) {
		ViewportSize size = page.viewportSize();
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		page.setViewportSize(320, 640);
		List<String> found = new ArrayList<>(axe(page, "rule", List.of("color-contrast", "target-size")));
		found.addAll(sideways(page));
		page.setViewportSize(size.width, size.height);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		return found;
	}

	private static List<String> sideways(Page page) {
		Object beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
		return beyond.equals(0) ? List.of() : List.of("scrolls sideways by " + beyond + " px");
	}

}
