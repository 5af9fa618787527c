package app.fairwell.account;

import java.util.UUID;

import app.fairwell.support.BrowserTests;
import app.fairwell.support.InEachLook;
import app.fairwell.support.Look;
import app.fairwell.support.Visitor;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Passkeys, with a device that Chromium plays (reliability.md, passwords; product.md L3).
 */
class PasskeyBrowserTests extends BrowserTests {

	private static final String DEVICE = """
			{"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
			"hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}""";

	@Autowired
	private JdbcClient database;

	@Test
	void signsInUntilItIsRemoved() {
		Visitor nell = withADevice(newWriter(Look.LIGHT));
		add(nell, "My telephone");
		assertThat(nell.page().locator("main .list").textContent()).contains("My telephone", "Not used yet");
		nell.picture("passkeys-added").seesACleanPage();
		signOut(nell).press("Sign in with a passkey");
		nell.page().waitForURL("**/");
		nell.open("/settings/account/passkeys");
		assertThat(nell.page().locator("main .list").textContent()).contains("Last used: ");
		nell.press("Remove");
		assertThat(nell.page().locator("main .list").count()).isZero();
		signOut(nell).press("Sign in with a passkey");
		nell.page().waitForURL("**/sign-in/passkey");
		assertThat(nell.status()).isEqualTo(422);
		nell.picture("passkey-refused").seesACleanPage();
	}

	@Test
	void whoWasRemovedComesInNoMore() {
		Visitor nell = withADevice(newWriter(Look.LIGHT));
		add(nell, "My telephone");
		UUID id = this.database.sql("select person_id from passkey order by created_at desc limit 1")
			.query(UUID.class)
			.single();
		this.database.sql("update person set removed_at = current_timestamp where id = ?").param(id).update();
		nell.open("/sign-in").press("Sign in with a passkey");
		nell.page().waitForURL("**/sign-in/passkey");
		assertThat(nell.status()).isEqualTo(422);
	}

	@Test
	void addingAsksWhoItIs() {
		Visitor nell = withADevice(newWriter(Look.LIGHT)).open("/settings/account/passkeys");
		nell.fill("What you call it", "My telephone").fill("Present password", "not this one").press("Add a passkey");
		nell.page().waitForLoadState();
		assertThat(nell.page().locator("#error-summary").textContent())
			.contains("Enter your present password as it is");
		assertThat(nell.page().locator("main .list").count()).isZero();
	}

	@InEachLook
	void pageIsClean(Look look) {
		newWriter(look).open("/settings/account/passkeys").picture("passkeys").seesACleanPage();
	}

	private static void add(Visitor visitor, String name) {
		visitor.open("/settings/account/passkeys")
			.fill("What you call it", name)
			.fill("Present password", "kettle-of-four-herons")
			.press("Add a passkey");
		visitor.page().locator("main .list").waitFor();
	}

	private static Visitor signOut(Visitor visitor) {
		visitor.page().locator(".page__person button").click();
		visitor.page().waitForURL("**/sign-in");
		return visitor;
	}

	private static Visitor withADevice(Visitor visitor) {
		CDPSession browser = visitor.page().context().newCDPSession(visitor.page());
		browser.send("WebAuthn.enable");
		browser.send("WebAuthn.addVirtualAuthenticator", JsonParser.parseString(DEVICE).getAsJsonObject());
		return visitor;
	}

}
