package app.fairwell.compose;

import java.util.UUID;
import java.util.regex.Pattern;

import app.fairwell.account.Role;
import app.fairwell.support.BrowserTests;
import app.fairwell.support.Look;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/**
 * Somebody who writes a letter in a real browser, to a customer of this test alone.
 */
abstract class LetterJourneys extends BrowserTests {

	static final Pattern DRAFT = Pattern.compile(".*/drafts/[0-9a-f-]{36}$");

	final String name = "Thomas Keane " + UUID.randomUUID().toString().substring(0, 8);

	Visitor filled(Look look) {
		Visitor owner = signedIn(Role.OWNER, look).open("/letters/new");
		owner.page().locator("#customer\\.name").fill(this.name);
		owner.page().locator("#reasons-unprofitable").press("Space");
		return owner;
	}

	Visitor letter(Look look) {
		Visitor owner = filled(look);
		owner.page().locator("form[data-guard] button[data-continue]").click();
		owner.page().waitForURL(DRAFT);
		return owner;
	}

	static LocatorAssertions expect(Locator locator) {
		return PlaywrightAssertions.assertThat(locator);
	}

	static String path(Visitor visitor) {
		return visitor.page().url().replaceFirst("https?://[^/]+", "");
	}

}
