package app.fairwell.compose;

import app.fairwell.support.Look;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * Words that no font can draw, typed in a real browser: said, kept on the page, not
 * saved.
 */
class UnprintableJourneyTests extends LetterJourneys {

	@Test
	void saysBesideTheWordsWhatCannotBePrinted() { // L2, E4
		Visitor owner = letter(Look.LIGHT);
		Page page = owner.page();
		page.locator("#text-thanks").fill("Thank you 🙂");
		expect(page.locator("#problem-thanks")).hasText("Thanks: leave out what cannot be printed: 🙂");
		expect(page.locator("[data-status]")).containsText("Not saved: one part");
		expect(page.locator("#text-thanks")).hasValue("Thank you 🙂");
		owner.seesACleanPage().picture("draft-unprintable");
		page.locator("#text-closing").fill("Goodbye.");
		expect(page.locator("#part-closing")).hasAttribute("data-touched", "true");
		expect(page.locator("[data-status]")).containsText("Not saved: one part");
		page.locator("[data-save]").click();
		expect(page.locator("#error-summary")).containsText("leave out what cannot be printed: 🙂");
		expect(page.locator("#text-thanks")).hasValue("Thank you 🙂");
		expect(page.locator("[data-status]")).containsText("Not saved: one part");
		page.locator("#text-thanks").fill("Thank you.");
		expect(page.locator("[data-status]")).containsText("Saved ");
		expect(page.locator("#problem-thanks")).isHidden();
		page.reload();
		expect(page.locator("#text-thanks")).hasValue("Thank you.");
		expect(page.locator("#text-closing")).hasValue("Goodbye.");
	}

	@Test
	void marksTheFieldWhoseAnswerCannotBePrinted() { // L2
		Visitor owner = filled(Look.LIGHT);
		Page page = owner.page();
		page.locator("#customer\\.address").fill("22 Mill Lane 🏠\nLeeds");
		page.locator("summary", new Page.LocatorOptions().setHasText("Add a private note")).click();
		page.locator("#privateNotes").fill("Never printed 🙂");
		page.locator("form[data-guard] button[data-continue]").click();
		expect(page.locator("#customer\\.address-error")).containsText("Leave out what cannot be printed: 🏠");
		expect(page.locator("#customer\\.address")).hasValue("22 Mill Lane 🏠\nLeeds");
		owner.seesACleanPage().picture("form-unprintable");
		page.locator("#customer\\.address").fill("22 Mill Lane\nLeeds");
		page.locator("form[data-guard] button[data-continue]").click();
		page.waitForURL(DRAFT);
	}

}
