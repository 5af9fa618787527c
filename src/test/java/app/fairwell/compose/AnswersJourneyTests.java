package app.fairwell.compose;

import java.util.regex.Pattern;

import app.fairwell.account.Role;
import app.fairwell.support.Look;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/**
 * The form of a draft's answers in a real browser: what is typed is kept, and a form sent
 * twice does once what it does.
 */
class AnswersJourneyTests extends LetterJourneys {

	@Test
	void keepsAnswersWhoseTabWasClosed() { // E4
		Visitor first = letter(Look.LIGHT);
		String draft = path(first);
		first.open(draft + "/answers").page().locator("#service").fill("roof repairs");
		expect(first.page().locator("#kept")).containsText("Everything typed is kept");
		first.page().waitForURL("**/answers?form=*");
		first.close();
		Visitor later = owner().open(draft);
		expect(later.page().locator("main")).containsText("You changed the answers of this letter");
		later.seesACleanPage().picture("draft-unfinished");
		later.open(draft + "/answers").seesACleanPage().picture("answers-unfinished");
		expect(later.page().locator("#service")).hasValue("");
		later.page().getByText("Go on with it").click();
		expect(later.page().locator("#service")).hasValue("roof repairs");
		later.page().getByText("Save the answers").click();
		later.page().waitForURL(DRAFT);
		expect(later.page().locator("#text-thanks")).hasValue(containing("roof repairs"));
		expect(later.page().locator("main")).not().containsText("You changed the answers");
	}

	@Test
	void keepsAnswersWithoutScript() { // E4, E7
		Visitor owner = letter(Look.LIGHT);
		Visitor plain = signedIn(Role.OWNER, Look.NO_SCRIPT).open(path(owner) + "/answers");
		plain.page().locator("#service").fill("roof repairs");
		plain.page().getByText("Show the letter").click();
		expect(plain.page().locator("#preview .sheet")).containsText("roof repairs");
		plain.open(path(owner)).page().getByText("See what you typed").click();
		expect(plain.page().locator("#service")).hasValue("roof repairs");
		plain.open(path(owner)).press("Throw it away");
		expect(plain.page().locator("main")).not().containsText("You changed the answers");
	}

	@Test
	void forgetsAnswersThatWereTakenBack() { // E4
		Visitor owner = letter(Look.LIGHT);
		Page page = owner.page();
		String draft = path(owner);
		owner.open(draft + "/answers").page().locator("#service").fill("roof repairs");
		page.waitForURL("**/answers?form=*");
		page.locator("#service").fill("");
		expect(page.locator("#preview .sheet")).not().containsText("roof repairs");
		owner.open(draft);
		expect(page.locator("main")).not().containsText("You changed the answers");
	}

	@Test
	void savesTheAnswersOnceForAFormSentTwice() { // E5, one-time form id
		Visitor owner = letter(Look.LIGHT);
		Page page = owner.page();
		String draft = path(owner);
		owner.open(draft + "/answers").page().locator("#service").fill("roof repairs");
		expect(page.locator("#preview .sheet")).containsText("roof repairs");
		page.waitForURL("**/answers?form=*");
		Page again = owner().open(path(owner)).page();
		expect(again.locator("#service")).hasValue("roof repairs");
		page.getByText("Save the answers").dblclick();
		page.waitForURL(DRAFT);
		again.getByText("Save the answers").click();
		again.waitForURL(DRAFT);
		expect(again.locator("#text-thanks")).hasValue(containing("roof repairs"));
		page.goBack();
		page.waitForURL(DRAFT);
		PlaywrightAssertions.assertThat(page).hasURL(containing(draft));
		owner.open(draft + "/versions");
		expect(page.locator(".list__item")).hasCount(2);
	}

	@Test
	void losesNothingOfTwoTabsWithOneForm() { // E4: nothing is lost silently
		Visitor first = filled(Look.LIGHT);
		first.page().waitForURL("**/letters/new?form=*");
		Visitor second = owner().open(path(first));
		second.page().locator("#service").fill("roof repairs");
		expect(second.page().locator("#preview .sheet")).containsText("roof repairs");
		first.page().locator("form[data-guard] button[data-continue]").click();
		first.page().waitForURL(DRAFT);
		second.page().locator("#service").fill("gutters");
		expect(second.page().locator("#kept")).containsText("saved already, in another tab");
		second.page().locator("form[data-guard] button[data-continue]").click();
		second.page().waitForURL("**/drafts/*?late=true");
		expect(second.page().locator("main")).containsText("This letter had been saved already");
		expect(second.page().locator("#text-thanks")).not().hasValue(containing("gutters"));
		second.seesACleanPage().picture("draft-late");
		second.page().getByText("See what you typed").click();
		expect(second.page().locator("#service")).hasValue("gutters");
		expect(second.page().locator("main")).not().containsText("changed these answers");
		second.page().getByText("Save the answers").click();
		second.page().waitForURL(DRAFT);
		PlaywrightAssertions.assertThat(second.page()).hasURL(containing(path(first)));
		expect(second.page().locator("#text-thanks")).hasValue(containing("gutters"));
		expect(second.page().locator("main")).not().containsText("saved already");
	}

	private static Pattern containing(String words) {
		return Pattern.compile(".*" + words + ".*", Pattern.DOTALL);
	}

}
