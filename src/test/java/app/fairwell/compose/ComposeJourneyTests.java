package app.fairwell.compose;

import java.util.regex.Pattern;

import app.fairwell.account.Role;
import app.fairwell.support.InEachLook;
import app.fairwell.support.Look;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/**
 * From the form to a letter that is edited and saved, in a real browser.
 */
class ComposeJourneyTests extends LetterJourneys {

	@Test
	void writesALetterWithTheKeyboardAlone() { // E1, E2, E3, E4, E7
		Visitor owner = owner().open("/letters/new");
		Page page = owner.page();
		page.locator("#customer\\.name").focus();
		page.keyboard().type(this.name);
		expect(page.locator("#preview .sheet")).containsText("Dear " + this.name);
		page.locator("#reasons").focus();
		for (int i = 0; i < 7; i++) {
			page.keyboard().press("Tab");
		}
		page.keyboard().press("Space");
		expect(page.locator("#letter-framing")).containsText("We cannot give their work the time it deserves");
		expect(page.locator("#preview .gap")).hasCount(0);
		expect(page.locator("#reasons-outgrown-capacity")).isFocused();
		expect(page.locator("#kept")).containsText("Everything typed is kept");
		page.keyboard().press("Control+Enter");
		page.waitForURL(DRAFT);
		Locator thanks = page.locator("#text-thanks");
		thanks.focus();
		page.keyboard().press("Control+End");
		page.keyboard().type(" Truly.");
		expect(page.locator("#part-thanks")).hasAttribute("data-touched", "true");
		expect(page.locator("[data-status]")).containsText("Saved ");
		page.reload();
		expect(thanks).hasValue(Pattern.compile(".* Truly\\.$", Pattern.DOTALL));
		owner.seesACleanPage();
		page.locator("#suggestion-thanks").press("Enter");
		expect(page.locator("#part-thanks")).hasAttribute("data-touched", "false");
		page.reload();
		expect(thanks).not().hasValue(Pattern.compile(".*Truly.*", Pattern.DOTALL));
	}

	@Test
	void writesALetterWithoutScript() { // E7
		Page page = signedIn(Role.OWNER, Look.NO_SCRIPT).open("/letters/new").page();
		page.locator("#customer\\.name").fill(this.name);
		page.getByText("Show the letter").click();
		expect(page.locator("#preview .sheet")).containsText("Dear " + this.name);
		page.getByText("Save and go on to the letter").click();
		expect(page.locator("#error-summary")).containsText("Choose at least one reason");
		expect(page.locator("#customer\\.name")).hasValue(this.name);
		page.locator("#reasons-unprofitable").check(new Locator.CheckOptions().setForce(true));
		page.locator("summary", new Page.LocatorOptions().setHasText("What happened")).click();
		page.locator("#situations0").fill("Late, twice.");
		page.getByText("Add another situation").click();
		expect(page.locator("#situations1")).isVisible();
		page.getByText("Save and go on to the letter").click();
		page.waitForURL(DRAFT);
		page.locator("#text-closing").fill("Goodbye.");
		press(page, "leave-out", "apology");
		expect(page.locator("#text-closing")).hasValue("Goodbye.");
		expect(page.locator("#text-apology")).hasCount(0);
		press(page, "put-back", "apology");
		press(page, "up", "closing");
		press(page, "suggestion", "closing");
		expect(page.locator("#text-closing")).not().hasValue("Goodbye.");
		page.locator("[data-save]").click();
		expect(page.locator("[data-status]")).containsText("Saved ");
	}

	@Test
	void showsBothTextsToTheSecondOfTwo() { // E5
		Visitor first = letter(Look.LIGHT);
		Visitor second = owner().open(path(first));
		first.page().locator("#text-closing").fill("From the first.");
		expect(first.page().locator("#part-closing")).hasAttribute("data-touched", "true");
		second.page().locator("#text-closing").fill("From the second.");
		expect(second.page().locator("[data-status]")).containsText("somebody else changed a part");
		expect(second.page().locator("#part-closing .part__words").last()).isVisible();
		expect(second.page().locator("#part-closing")).containsText("From the first.");
		expect(second.page().locator("#text-closing")).hasValue("From the second.");
		second.seesACleanPage().picture("draft-conflict");
		second.press("Keep mine, below");
		expect(second.page().locator("#part-closing")).hasAttribute("data-undecided", "false");
		first.page().reload();
		expect(first.page().locator("#text-closing")).hasValue("From the second.");
	}

	@Test
	void keepsWordsWhileTheServerIsAway() { // E4
		Visitor owner = letter(Look.LIGHT);
		Page page = owner.page();
		page.context().setOffline(true);
		page.locator("#text-closing").fill("Typed on a train.");
		expect(page.locator("[data-status]")).containsText("Not saved");
		page.context().setOffline(false);
		owner.press("Retry");
		expect(page.locator("[data-status]")).containsText("Saved ");
		page.reload();
		expect(page.locator("#text-closing")).hasValue("Typed on a train.");
	}

	@Test
	void savesALongSectionInAnyScript() { // E4
		Page page = letter(Look.LIGHT).page();
		String long8000 = "धन्यवाद ".repeat(1000);
		page.waitForResponse("**/sections/closing**", () -> page.locator("#text-closing").fill(long8000));
		expect(page.locator("[data-status]")).containsText("Saved ");
		page.reload();
		expect(page.locator("#text-closing")).hasValue(long8000.strip());
	}

	@Test
	void saysWhenThePersonIsSignedOut() { // E4
		Visitor owner = letter(Look.LIGHT);
		Page page = owner.page();
		var cookies = page.context().cookies();
		page.context().clearCookies();
		page.locator("#text-closing").fill("Typed too late.");
		expect(page.locator("[data-status]")).containsText("you are signed out");
		owner.seesACleanPage();
		page.context()
			.addCookies(cookies.stream()
				.map((cookie) -> new com.microsoft.playwright.options.Cookie(cookie.name, cookie.value)
					.setDomain(cookie.domain)
					.setPath(cookie.path))
				.toList());
		owner.press("Retry");
		expect(page.locator("[data-status]")).containsText("Saved ");
		page.reload();
		expect(page.locator("#text-closing")).hasValue("Typed too late.");
	}

	@Test
	void showsTheNewSuggestionBesideWordsOfOnesOwn() { // E3
		Page page = letter(Look.LIGHT).page();
		page.locator("#text-frame").fill("In my own words.");
		expect(page.locator("#part-frame")).hasAttribute("data-touched", "true");
		page.getByText("Change answers").click();
		page.locator("#reasons-abusive-to-staff").press("Space");
		page.getByText("Save the answers").click();
		page.waitForURL("**/drafts/*?news=frame");
		expect(page.locator("#text-frame")).hasValue("In my own words.");
		expect(page.locator("#part-frame .part__suggestion")).containsText("accommodate your needs");
		page.getByText("Use the suggestion").click();
		expect(page.locator("#text-frame")).hasValue(Pattern.compile(".*accommodate your needs.*", Pattern.DOTALL));
	}

	@Test
	void keepsAFormWhoseTabWasClosed() { // E4
		Visitor first = owner().open("/letters/new");
		first.page().locator("#customer\\.name").fill(this.name);
		expect(first.page().locator("#kept")).containsText("kept");
		first.page().waitForURL("**/letters/new?form=*");
		first.close();
		Page page = owner().open("/letters/new").page();
		page.getByText("Go on with it").click();
		expect(page.locator("#customer\\.name")).hasValue(this.name);
	}

	@Test
	void makesOneDraftOfTwoClicksAndOfBack() { // E4, one-time form id
		Visitor owner = filled(Look.LIGHT);
		Page page = owner.page();
		page.waitForURL("**/letters/new?form=*");
		page.getByText("Save and go on to the letter").dblclick();
		page.waitForURL(DRAFT);
		String draft = page.url();
		page.goBack();
		page.waitForURL(DRAFT);
		PlaywrightAssertions.assertThat(page).hasURL(draft);
		page.navigate("/drafts?q=" + this.name);
		expect(page.locator(".list__item")).hasCount(1);
	}

	@InEachLook
	void isCleanInEveryState(Look look) {
		Visitor owner = signedIn(Role.OWNER, look);
		owner.open("/letters/example").picture("example").seesACleanPage();
		owner.open("/letters/new").picture("form").seesACleanPage();
		owner.page().locator("form[data-guard] button[data-continue]").click();
		owner.page().waitForSelector("#error-summary");
		owner.picture("form-problems").seesACleanPage();
		Visitor writer = letter(look);
		writer.picture("draft").seesACleanPage();
		writer.page().locator("#leave-out-apology").press("Enter");
		expect(writer.page().locator("#part-apology")).hasClass(Pattern.compile("part--omitted"));
		writer.picture("draft-left-out").seesACleanPage();
		writer.open(path(writer) + "/answers").picture("answers").seesACleanPage();
	}

	private static void press(Page page, String tool, String section) {
		page.locator("#name-" + section).hover();
		page.locator("#" + tool + "-" + section).click();
	}

}
