package app.fairwell.compose;

import app.fairwell.support.BrowserTests;
import app.fairwell.support.InEachLook;
import app.fairwell.support.Look;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/**
 * A writer meets the tone review on the form and on the sheet, with and without scripts.
 */
class ToneJourneyTests extends BrowserTests {

	private static final String REPROACH = "You never paid on time.";

	@InEachLook
	void takesOverAWordingOnTheForm(Look look) { // F1
		Visitor writer = newWriter(look).open("/letters/new");
		Page page = writer.page();
		page.locator("[name='customer.name']").fill("Thomas Keane");
		page.locator("[name='reasons'][value='takes-too-much-time']").check();
		page.locator("summary:has-text('What happened')").click();
		page.locator("#situations0").fill(REPROACH);
		if (look == Look.NO_SCRIPT) {
			writer.press("Show the letter");
		}
		Locator said = page.locator("#notes-situations0");
		PlaywrightAssertions.assertThat(said.locator("mark").first()).isVisible();
		writer.seesACleanPage().picture("tone-form");
		said.getByText("Ignore here").first().click();
		PlaywrightAssertions.assertThat(said).containsText("Left as it is by");
		said.getByText("Undo").first().click();
		said.locator(".button").first().click();
		PlaywrightAssertions.assertThat(page.locator("#situations0")).not().hasValue(REPROACH);
	}

	@InEachLook
	void takesOverAWordingOnTheSheet(Look look) { // F1
		Visitor writer = newWriter(look).open("/letters/new");
		Page page = writer.page();
		page.locator("[name='customer.name']").fill("Thomas Keane");
		page.locator("[name='reasons'][value='takes-too-much-time']").check();
		writer.press("Save and go on");
		page.waitForURL("**/drafts/*");
		PlaywrightAssertions.assertThat(page.locator("#tone")).containsText("nothing found by these rules");
		page.locator("#text-thanks").fill("Thank you for the years. " + REPROACH);
		if (look == Look.NO_SCRIPT) {
			writer.press("Save");
		}
		PlaywrightAssertions.assertThat(page.locator("#marks-thanks mark").first()).containsText("never paid");
		PlaywrightAssertions.assertThat(page.locator("#tone a")).hasAttribute("href", "#notes-thanks");
		writer.seesACleanPage().picture("tone-sheet");
		page.locator("#notes-thanks").getByText("Ignore here").first().click();
		PlaywrightAssertions.assertThat(page.locator("#notes-thanks")).containsText("Left as it is by");
		page.locator("#notes-thanks").getByText("Undo").first().click();
		page.locator("#notes-thanks .button").first().click();
		PlaywrightAssertions.assertThat(page.locator("#tone")).containsText("nothing found by these rules");
		PlaywrightAssertions.assertThat(page.locator("#text-thanks")).not().containsText(REPROACH);
	}

}
