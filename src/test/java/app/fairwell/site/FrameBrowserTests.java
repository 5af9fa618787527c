package app.fairwell.site;

import app.fairwell.account.Role;
import app.fairwell.support.BrowserTests;
import app.fairwell.support.Look;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the frame of every page does.
 */
class FrameBrowserTests extends BrowserTests {

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "NO_SCRIPT" })
	void coloursAreChosenAndKept(Look look) {
		Visitor visitor = stranger(look).open("/sign-in");
		visitor.page().locator("footer button[value=dark]").click();
		visitor.page().waitForSelector("html[data-theme=dark]");
		visitor.open("/sign-in");
		assertThat(visitor.page().locator("html").getAttribute("data-theme")).isEqualTo("dark");
		visitor.page().locator("footer button[value=system]").click();
		visitor.page().waitForSelector("html:not([data-theme=dark])");
		visitor.open("/sign-in");
		assertThat(visitor.page().locator("html").getAttribute("data-theme")).isNull();
	}

	// Changing the colours must not cost what was typed.
	@Test
	void coloursChangeWithoutLeavingThePage() {
		Visitor owner = owner().open("/settings").fill("Telephone", "0113 496 0101");
		owner.page().locator("footer button[value=dark]").click();
		owner.page().waitForSelector("html[data-theme=dark]");
		assertThat(owner.page().locator("#phone").inputValue()).isEqualTo("0113 496 0101");
		owner.page().locator("footer button[value=system]").click();
		owner.page().waitForSelector("html:not([data-theme=dark])");
	}

	@Test
	void firstKeyLeadsPastTheNavigation() {
		Page page = owner().open("/settings").page();
		page.keyboard().press("Tab");
		assertThat(page.evaluate("document.activeElement.className")).isEqualTo("page__skip");
		page.keyboard().press("Enter");
		assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
	}

	@Test
	void questionMarkListsTheKeys() {
		Visitor owner = owner().open("/settings");
		owner.page().keyboard().press("?");
		assertThat(owner.page().locator("#shortcuts").isVisible()).isTrue();
		owner.seesACleanPage().page().keyboard().press("Escape");
		assertThat(owner.page().locator("#shortcuts").isVisible()).isFalse();
	}

	// WCAG 2.1.4
	@Test
	void singleKeysDoNothingWhileTypingAndCanBeTurnedOff() {
		Page page = owner().open("/settings").page();
		page.locator("#name").press("?");
		assertThat(page.locator("#shortcuts").isVisible()).isFalse();
		page.locator("footer summary").click();
		page.locator("[data-opens=shortcuts]").click();
		page.locator("#single-keys").uncheck();
		page.keyboard().press("Escape");
		page.locator("h1").click();
		page.keyboard().press("?");
		assertThat(page.locator("#shortcuts").isVisible()).isFalse();
	}

	@Test
	void controlAndSSaves() {
		Visitor owner = owner().open("/settings");
		owner.page().locator("#name").press("Control+s");
		owner.page().waitForSelector(".page__flash");
		assertThat(owner.page().locator(".page__flash").textContent()).startsWith("Saved");
	}

	// E4
	@Test
	void leavingUnsavedWordsIsAskedAbout() {
		Page page = signedIn(Role.OWNER, Look.LIGHT).open("/settings").page();
		StringBuilder asked = new StringBuilder();
		page.onDialog((dialog) -> {
			asked.append(dialog.type());
			dialog.accept();
		});
		page.locator("#phone").fill("0113 496 0101");
		page.locator("header a[href='/']").first().click();
		page.waitForURL("**/");
		assertThat(asked).hasToString("beforeunload");
	}

	@Test
	void signingOutEndsTheSession() {
		Visitor newcomer = newWriter(Look.LIGHT);
		newcomer.page().locator("header form button").click();
		newcomer.open("/settings");
		assertThat(newcomer.page().url()).contains("/sign-in");
	}

}
