package app.fairwell.compose;

import java.util.regex.Pattern;

import app.fairwell.support.Look;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A second print of a letter, in a real browser (product.md K1).
 */
class TranslationJourneyTests extends LetterJourneys {

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "PHONE", "NO_SCRIPT" })
	void entersWordsInTheSecondLanguage(Look look) {
		Visitor owner = begun(look);
		owner.page().getByText("Second language").first().click();
		owner.page().waitForURL("**/translation");
		expect(owner.page().locator(".sheet")).containsText("‹roof repairs›");
		owner.seesACleanPage().picture("translation");
		owner.page().getByLabel("roof repairs").fill("naprawa dachu");
		owner.press("Save");
		expect(owner.page().locator(".page__flash")).containsText("Saved");
		expect(owner.page().locator(".sheet")).containsText("naprawa dachu");
		expect(owner.page().locator(".sheet")).not().containsText("‹");
	}

	@Test
	void printsBothLetters() {
		Visitor owner = begun(Look.LIGHT);
		owner.open(path(owner) + "/print").seesACleanPage();
		Page page = owner.page();
		expect(page.locator(".sheet")).hasCount(2);
		expect(page.locator(".sheet").nth(1)).hasAttribute("lang", "pl");
	}

	@Test
	void tellsWhoWasSlower() { // E5
		Visitor owner = begun(Look.LIGHT);
		String draft = path(owner);
		owner.open(draft + "/translation");
		Visitor other = owner().open(draft + "/translation");
		other.page().getByLabel("roof repairs").fill("remont dachu");
		other.press("Save");
		expect(other.page().locator(".page__flash")).containsText("Saved");
		owner.page().getByLabel("roof repairs").fill("naprawa dachu");
		owner.press("Save");
		expect(owner.page().locator("[role=alert]")).containsText("Somebody else changed");
		expect(owner.page().getByLabel("roof repairs")).hasValue("naprawa dachu");
		owner.seesACleanPage().press("Save");
		expect(owner.page().locator(".sheet")).containsText("naprawa dachu");
	}

	@Test
	void keepsWordsOnThePageWhenTheLetterWasClosedMeanwhile() { // E4
		Visitor owner = begun(Look.LIGHT);
		String draft = path(owner);
		owner.open(draft + "/translation");
		Visitor other = owner().open(draft);
		other.page().locator("form[action$='/bin'] button").click();
		owner.page().getByLabel("roof repairs").fill("naprawa dachu");
		owner.press("Save");
		expect(owner.page().locator("[role=alert]")).containsText("can no longer be changed");
		expect(owner.page().getByLabel("roof repairs")).hasValue("naprawa dachu");
		owner.seesACleanPage();
	}

	private Visitor begun(Look look) {
		Visitor owner = filled(look);
		Page page = owner.page();
		page.locator("#service").fill("roof repairs");
		page.locator("details:has(#secondLanguage) > summary").click();
		page.locator("#secondLanguage").selectOption("pl");
		page.locator("form[data-guard] button[data-continue]").click();
		page.waitForURL(Pattern.compile(".*/drafts/[0-9a-f-]{36}$"));
		return owner;
	}

}
