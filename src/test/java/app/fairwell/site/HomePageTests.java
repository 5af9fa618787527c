package app.fairwell.site;

import app.fairwell.support.BrowserTests;
import app.fairwell.support.Look;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first page says what to do next.
 */
class HomePageTests extends BrowserTests {

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "NO_SCRIPT" })
	void followsALetterFromItsFirstWords(Look look) {
		Visitor writer = newWriter(look);
		Page page = writer.page();
		page.locator("main").getByText("Write the first letter").click();
		page.locator("[name='customer.name']").fill("Thomas Keane");
		page.locator("[name='reasons'][value='outgrown-capacity']").check();
		writer.press("Save and go on");
		page.waitForURL("**/drafts/*");
		writer.open("/").picture("home-full").seesACleanPage();
		assertThat(page.locator(".list__item").textContent()).contains("Thomas Keane");
		assertThat(page.locator(".count").getAttribute("href")).isEqualTo("/drafts?status=draft");
		page.locator(".count").click();
		assertThat(page.locator("h1").textContent()).isEqualTo("Letters");
	}

	// E4
	@Test
	void goesOnWithWhatWasBegun() {
		Visitor writer = newWriter(Look.LIGHT).open("/letters/new");
		Page page = writer.page();
		page.locator("[name='customer.name']").pressSequentially("Mary O'Neill");
		page.waitForSelector("#kept:not(:empty)");
		writer.open("/").picture("home-unfinished").seesACleanPage();
		assertThat(page.locator(".card h2").textContent()).isEqualTo("Your letter to Mary O'Neill");
		page.locator("main").getByText("Go on with it").click();
		assertThat(page.locator("[name='customer.name']").inputValue()).isEqualTo("Mary O'Neill");
	}

}
