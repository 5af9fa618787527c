package app.fairwell.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotCaret;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a browser, and everything that goes wrong in it.
 */
public final class Visitor implements AutoCloseable {

	private static final String LISTEN = """
			addEventListener('securitypolicyviolation',
				(event) => console.error('CSP: ' + event.violatedDirective + ' ' + event.blockedURI));""";

	private final BrowserContext context;

	private final Page page;

	private final Look look;

	private final String base;

	private final List<String> problems = new ArrayList<>();

	private @Nullable Response last;

	Visitor(Browser browser, Look look, String base, @Nullable String cookies) {
		this.look = look;
		this.base = base;
		this.context = browser.newContext(look.options().setBaseURL(base).setStorageState(cookies));
		this.context.addInitScript(LISTEN);
		this.page = this.context.newPage();
		this.page.setDefaultTimeout(Chromium.PATIENCE);
		this.page.onPageError((error) -> this.problems.add("script: " + error));
		this.page.onConsoleMessage(this::listen);
		this.page.onResponse(this::watch);
	}

	private void listen(ConsoleMessage message) {
		boolean status = message.text().startsWith("Failed to load resource: the server responded");
		if (message.type().equals("error") && !status) {
			this.problems.add("console: " + message.text());
		}
	}

	private void watch(Response response) {
		if (response.request().isNavigationRequest()) {
			this.last = response;
		}
		else if (response.status() >= 400 && !List.of("xhr", "fetch").contains(response.request().resourceType())) {
			this.problems.add("missing: " + response.url() + " " + response.status());
		}
		if (!response.url().startsWith(this.base)) {
			this.problems.add("elsewhere: " + response.url());
		}
	}

	Visitor signIn(String email, String password) {
		open("/sign-in");
		this.page.locator("#email").fill(email);
		this.page.locator("#password").fill(password);
		this.page.locator("#password").press("Enter");
		this.page.waitForURL("**/");
		return this;
	}

	/**
	 * Signs a member of the staff in, who was signed in before.
	 * @param email their address
	 * @return this visitor on the home page
	 */
	public Visitor signInAgain(String email) {
		return signIn(email, Staff.PASSWORD);
	}

	String cookies() {
		return this.context.storageState();
	}

	/**
	 * Opens a page of the app.
	 * @param path its path
	 * @return this visitor
	 */
	public Visitor open(String path) {
		this.page.navigate(path);
		return this;
	}

	/**
	 * Presses a button by its words.
	 * @param name its accessible name, or a part of it
	 * @return this visitor
	 */
	public Visitor press(String name) {
		button(name).click();
		return this;
	}

	/**
	 * A button by its words.
	 * @param name its accessible name, or a part of it
	 * @return the first such button in main
	 */
	public Locator button(String name) {
		return this.page.locator("main")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
			.first();
	}

	/**
	 * Types into a field.
	 * @param label its label
	 * @param text what to type
	 * @return this visitor
	 */
	public Visitor fill(String label, String text) {
		this.page.getByLabel(label, new Page.GetByLabelOptions()).first().fill(text);
		return this;
	}

	/**
	 * The page, for everything else.
	 * @return the page of Playwright
	 */
	public Page page() {
		return this.page;
	}

	/**
	 * The status of the page that was opened last.
	 * @return the HTTP status
	 */
	public int status() {
		return (this.last != null) ? this.last.status() : 0;
	}

	/**
	 * Takes a picture of the whole page, for people to look at.
	 * @param name what the picture shows; the look is added to it
	 * @return this visitor
	 */
	public Visitor picture(String name) {
		Path file = Path.of("target", "pictures", name + "-" + this.look.name().toLowerCase(Locale.ROOT) + ".png");
		if (this.look != Look.NO_SCRIPT) {
			this.page.evaluate("() => document.fonts.ready.then(() => true)");
		}
		this.page
			.screenshot(new Page.ScreenshotOptions().setFullPage(true).setCaret(ScreenshotCaret.INITIAL).setPath(file));
		return this;
	}

	/**
	 * Checks the page as it stands: WCAG 2.2 AA, no refusal of the content security
	 * policy, no error, nothing missing or from elsewhere, no scrolling sideways. With
	 * {@link Look#LIGHT} also the HTML as served and as scripts left it, the contrast of
	 * the dark colours, and the page at 320 pixels.
	 * @return this visitor
	 */
	public Visitor seesACleanPage() {
		PageCheck.check(this.page, this.look, this.last, this.problems);
		return this;
	}

	@Override
	public void close() {
		this.context.close();
	}

}
