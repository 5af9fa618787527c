package app.fairwell.business;

import java.time.ZoneId;
import java.util.List;

import app.fairwell.support.BrowserTests;
import app.fairwell.support.InEachLook;
import app.fairwell.support.Look;
import app.fairwell.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first page of a new owner, in a real browser and an app of its own.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "test=setup-page")
class SetupPageTests extends BrowserTests {

	@Autowired
	private JdbcClient jdbc;

	@InEachLook
	void isCleanEmptyAndWithErrors(Look look) {
		Visitor visitor = newcomer(look).open("/setup").picture("setup").seesACleanPage();
		visitor.fill("Name of the business", "Brightwater Plumbing").press("Set up and write");
		visitor.picture("setup-errors").seesACleanPage();
		assertThat(visitor.page().title()).startsWith("Error: ");
		assertThat(visitor.page().locator("#business").inputValue()).isEqualTo("Brightwater Plumbing");
		assertThat(visitor.page().locator("#error-summary a").first().getAttribute("href")).isEqualTo("#name");
	}

	@Test
	void focusesTheSummaryAndShowsThePassword() {
		Visitor visitor = newcomer(Look.LIGHT).open("/setup").press("Set up and write");
		assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("error-summary");
		visitor.page().locator("#password").fill("violet otter gate");
		visitor.press("Show");
		assertThat(visitor.page().locator("#password").getAttribute("type")).isEqualTo("text");
		visitor.press("Hide");
		assertThat(visitor.page().locator("#password").getAttribute("type")).isEqualTo("password");
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "NO_SCRIPT" })
	void leadsToTheFirstLetter(Look look) {
		Visitor visitor = newcomer(look).open("/setup");
		visitor.page().locator("#business").fill("Brightwater Plumbing");
		visitor.page().locator("#address").fill("1 High Street\nLeeds");
		visitor.page().locator("#name").fill("Ana Byrne");
		visitor.page().locator("#email").fill("ana@example.com");
		visitor.page().locator("#password").fill("violet otter gate");
		visitor.press("Set up and write");
		visitor.page().waitForURL("**/letters/new");
		assertThat(visitor.status()).isEqualTo(200);
		assertThat(this.jdbc.sql("select zone from business").query(String.class).single())
			.isEqualTo((look == Look.LIGHT) ? "Europe/London" : ZoneId.systemDefault().getId());
		visitor.open("/setup");
		assertThat(visitor.page().url()).doesNotEndWith("/setup");
	}

	private Visitor newcomer(Look look) {
		Visitor visitor = stranger(look);
		List.of("first_run", "held_post", "person", "business")
			.forEach((table) -> this.jdbc.sql("delete from " + table).update());
		return visitor;
	}

}
