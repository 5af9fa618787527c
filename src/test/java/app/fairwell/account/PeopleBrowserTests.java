package app.fairwell.account;

import java.util.UUID;

import app.fairwell.support.BrowserTests;
import app.fairwell.support.InEachLook;
import app.fairwell.support.Look;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.Locator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages about people in a real browser (product.md E7).
 */
class PeopleBrowserTests extends BrowserTests {

	@InEachLook
	void invitesSomebodyWhoComesIn(Look look) {
		Visitor owner = signedIn(Role.OWNER, look).open("/settings/people");
		owner.picture("people").seesACleanPage();
		owner.open("/settings/invitations/new").press("Make the link");
		owner.picture("invite-errors").seesACleanPage();
		assertThat(owner.status()).isEqualTo(422);
		String email = UUID.randomUUID() + "@brightwater.example";
		owner.fill("Name", "Nell Okafor").fill("E-mail address", email);
		owner.page().locator("#role-writer").check();
		owner.press("Make the link").picture("link").seesACleanPage();
		String link = owner.page().locator("#link").inputValue();
		owner.open("/settings/people").picture("people-invited").seesACleanPage();
		Visitor nell = stranger(look).open(link);
		nell.press("Make my account").picture("invitation-errors").seesACleanPage();
		nell.page().locator("#password").fill("four herons by a kettle");
		nell.press("Make my account");
		assertThat(nell.page().url()).endsWith("/");
		nell.open("/settings/account/sessions").picture("sessions").seesACleanPage();
		stranger(look).open(link).picture("link-over").seesACleanPage();
	}

	@InEachLook
	void changesARoleAndMakesALink(Look look) {
		newWriter(look);
		Visitor owner = signedIn(Role.OWNER, look).open("/settings/people");
		owner.page().locator("a[href^='/settings/people/']").filter(named("Nell Okafor")).first().click();
		owner.picture("person").seesACleanPage();
		owner.press("Make a link").picture("reset-link").seesACleanPage();
		Visitor nell = stranger(look).open(owner.page().locator("#link").inputValue());
		nell.picture("reset").seesACleanPage();
	}

	private static Locator.FilterOptions named(String name) {
		return new Locator.FilterOptions().setHasText(name);
	}

}
