package app.fairwell.site;

import app.fairwell.account.Role;
import app.fairwell.support.BrowserTests;
import app.fairwell.support.Look;
import app.fairwell.support.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The frame of every page, in every look.
 */
class SitePagesTests extends BrowserTests {

	@ParameterizedTest
	@EnumSource
	void signInIsClean(Look look) {
		stranger(look).open("/sign-in").picture("sign-in").seesACleanPage();
	}

	@ParameterizedTest
	@EnumSource
	void settingsAreClean(Look look) {
		Visitor owner = signedIn(Role.OWNER, look);
		owner.open("/settings").picture("settings").seesACleanPage();
		owner.open("/settings/logo/change").seesACleanPage();
		owner.open("/settings/alternatives").picture("alternatives").seesACleanPage();
		owner.open("/nowhere").picture("404").seesACleanPage();
	}

}
