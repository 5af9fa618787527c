package app.fairwell.customer;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewDraft;
import app.fairwell.letter.AnswersMother;
import app.fairwell.support.BrowserTests;
import app.fairwell.support.InEachLook;
import app.fairwell.support.Look;
import app.fairwell.support.SignedInAs;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Customers in a real browser.
 */
class CustomerBrowserTests extends BrowserTests {

	private final String mark = UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	private Drafts drafts;

	@Autowired
	private JdbcClient database;

	@InEachLook
	void isCleanInEveryState(Look look) { // I2
		DraftView letter = letter("Thomas Keane");
		DraftView other = letter("Tom Keane");
		this.database.sql("update draft set status = 'sent' where id = ?").param(letter.id()).update();
		String address = "/customers/" + letter.customerId();
		Visitor owner = signedIn(Role.OWNER, look);
		owner.open("/customers?q=" + this.mark).seesACleanPage().picture("customers");
		owner.open("/customers?q=nobody+has+this").seesACleanPage().picture("customers-none");
		owner.open(address).seesACleanPage();
		owner.press("Keep the note").seesACleanPage().picture("customer-note-missing");
		owner.fill("New note", "Paid late twice.\nWas told so in May.").press("Keep the note");
		owner.seesACleanPage().picture("customer");
		owner.open(address + "/record").seesACleanPage().picture("customer-record");
		owner.fill("Name", "").fill("Customer since", "long ago").press("Save");
		owner.seesACleanPage().picture("customer-record-wrong");
		owner.open(address + "/merger").seesACleanPage().picture("customer-merger-search");
		owner.open(address + "/merger?q=" + this.mark).seesACleanPage();
		owner.open(address + "/merger?q=nobody+has+this").seesACleanPage();
		owner.open(address + "/merger?with=" + other.customerId()).seesACleanPage().picture("customer-merger");
		owner.open(address + "/erasure").seesACleanPage().picture("customer-erasure");
		owner.press("Erase for good").seesACleanPage().picture("customer-erasure-unsure");
		newWriter(look).open("/customers").seesACleanPage().picture("customers-empty");
	}

	@Test
	void tellsWhatSomebodyElseChangedMeanwhile() { // E5
		DraftView letter = letter("Thomas Keane");
		String address = "/customers/" + letter.customerId() + "/record";
		Visitor first = signedIn(Role.OWNER, Look.LIGHT).open(address);
		Visitor second = signedIn(Role.MANAGER, Look.NO_SCRIPT).open(address);
		second.fill("Salutation (optional)", "Dear Tom").press("Save");
		first.fill("Salutation (optional)", "Dear Thomas").press("Save").seesACleanPage();
		first.picture("customer-record-conflict");
		PlaywrightAssertions.assertThat(first.page().locator("main")).containsText("Dear Tom");
		PlaywrightAssertions.assertThat(first.page().locator("#salutation")).hasValue("Dear Thomas");
		first.press("Save");
		PlaywrightAssertions.assertThat(first.page().locator("main")).containsText("Dear Thomas");
	}

	@Test
	void becomesOneAndIsErasedWithoutScript() { // D9, I4
		DraftView stays = letter("Thomas Keane");
		DraftView goes = letter("Tom Keane");
		Visitor owner = signedIn(Role.OWNER, Look.NO_SCRIPT);
		owner.open("/customers/" + stays.customerId() + "/merger?with=" + goes.customerId()).press("Merge the records");
		owner.open("/customers/" + goes.customerId());
		PlaywrightAssertions.assertThat(owner.page().locator("h1")).hasText("Thomas Keane " + this.mark);
		owner.page().getByText("Erase this customer").click();
		owner.page().getByLabel("Yes, erase all of this.").check();
		owner.press("Erase for good");
		PlaywrightAssertions.assertThat(owner.page().getByRole(AriaRole.STATUS))
			.containsText("The customer is erased.");
		owner.open("/customers?q=" + this.mark);
		PlaywrightAssertions.assertThat(owner.page().locator("main")).containsText("No customer matches");
	}

	@Test
	void beginsALetterFromTheRecord() {
		DraftView letter = letter("Thomas Keane");
		Visitor owner = signedIn(Role.OWNER, Look.NO_SCRIPT).open("/customers/" + letter.customerId());
		owner.page().getByText("Write a letter to this customer").click();
		PlaywrightAssertions.assertThat(owner.page().locator("[name='customer.name']"))
			.hasValue("Thomas Keane " + this.mark);
		PlaywrightAssertions.assertThat(owner.page().locator("[name='customer.id']"))
			.hasValue(letter.customerId().toString());
	}

	private DraftView letter(String name) {
		return this.drafts.create(
				new NewDraft(AnswersMother.answers().person(name + " " + this.mark, "m").build(),
						List.of("Only for us"), ZoneId.of("Europe/London"), UUID.randomUUID().toString()),
				SignedInAs.OWNER);
	}

}
