package app.fairwell.guide;

import java.util.List;

import app.fairwell.account.Role;
import app.fairwell.support.BrowserTests;
import app.fairwell.support.InEachLook;
import app.fairwell.support.Look;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/**
 * The weighing before a win-back letter in a real browser (product.md D8).
 */
class WinBackBrowserTests extends BrowserTests {

	@InEachLook
	void weighsWinningBackCleanly(Look look) { // D8
		Visitor owner = signedIn(Role.OWNER, look).open("/guide/win-back").seesACleanPage().picture("guide-win-back");
		owner.press("See the advice").seesACleanPage().picture("guide-win-back-refused");
		weighed(owner, "no", "none");
		expect(owner.page().locator("h1")).hasText("Try to win them back");
		owner.seesACleanPage().picture("guide-try");
		owner.page().locator("main").getByText("Answer again").click();
		weighed(owner, "no", "one");
		expect(owner.page().locator("h1")).hasText("Try once, by telephone");
		owner.seesACleanPage().picture("guide-call");
		owner.page().locator("main").getByText("Answer again").click();
		weighed(owner, "yes", "two");
		expect(owner.page().locator("h1")).hasText("Enough is enough");
		expect(owner.page().locator("main")).containsText("You have tried twice without an answer.");
		owner.seesACleanPage().picture("guide-enough");
	}

	private static void weighed(Visitor visitor, String cost, String attempts) {
		visitor.page().locator("[name=years][value=over-five]").check();
		visitor.page().locator("[name=revenue][value=ordinary]").check();
		visitor.page().locator("[name=referrals][value=yes]").check();
		visitor.page().locator("[name=effort][value=much]").check();
		for (String question : List.of("staff", "loudness", "others")) {
			visitor.page().locator("[name=" + question + "][value=" + cost + "]").check();
		}
		visitor.page().locator("[name=attempts][value=" + attempts + "]").check();
		visitor.press("See the advice");
	}

	private static LocatorAssertions expect(Locator locator) {
		return PlaywrightAssertions.assertThat(locator);
	}

}
