package app.fairwell.account;

import app.fairwell.support.BrowserTests;
import app.fairwell.support.InEachLook;
import app.fairwell.support.Look;
import app.fairwell.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of the account in a real browser.
 */
class AccountPagesInBrowserTests extends BrowserTests {

	@InEachLook
	void signInIsCleanAfterAnError(Look look) {
		Visitor visitor = stranger(look).open("/sign-in?next=/drafts");
		visitor.page().locator("#email").fill("nobody@example.com");
		visitor.page().locator("#typed > .button").click();
		visitor.picture("sign-in-error").seesACleanPage();
		assertThat(visitor.status()).isEqualTo(422);
		assertThat(visitor.page().locator("#email").inputValue()).isEqualTo("nobody@example.com");
	}

	@InEachLook
	void ownAccountIsClean(Look look) {
		Visitor writer = signedIn(Role.WRITER, look);
		writer.open("/settings/account").picture("account").seesACleanPage();
		writer.open("/settings/account/sign-in").picture("credentials").seesACleanPage();
		writer.page().locator("main form button:not([type])").click();
		writer.picture("credentials-errors").seesACleanPage();
	}

}
