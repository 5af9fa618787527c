package app.fairwell.support;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must be true of every page in every state.
 */
final class PageCheck {

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private PageCheck() {
	}

	static void check(Page page, Look look, @Nullable Response served, List<String> problems) {
		List<String> found = new ArrayList<>(problems);
		if (look != Look.NO_SCRIPT) {
			found.addAll(axe(page));
			found.addAll(sideways(page));
		}
		if (look == Look.LIGHT) {
			HtmlChecker.problems(page.content()).forEach((problem) -> found.add("html after scripts: " + problem));
		}
		if (look == Look.LIGHT && served != null && served.url().equals(page.url().replaceFirst("#.*", ""))) {
			HtmlChecker.problems(served.text()).forEach((problem) -> found.add("html: " + problem));
		}
		// The accessibility check itself tries inline styles, which the policy refuses.
		page.waitForTimeout(50);
		problems.clear();
		assertThat(found).as("%s, %s", page.url(), look).isEmpty();
	}

	private static List<String> axe(Page page) {
		return new AxeBuilder(page).withTags(WCAG).analyze().getViolations().stream().map(PageCheck::describe).toList();
	}

	private static String describe(Rule rule) {
		return "axe " + rule.getId() + ": " + rule.getHelp() + " at "
				+ rule.getNodes().stream().map((node) -> node.getTarget() + " " + node.getFailureSummary()).toList();
	}

	private static List<String> sideways(Page page) {
		Object beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
		return beyond.equals(0) ? List.of() : List.of("scrolls sideways by " + beyond + " px");
	}

}
