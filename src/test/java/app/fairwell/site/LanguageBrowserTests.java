package app.fairwell.site;

import java.util.List;
import java.util.Locale;

import app.fairwell.account.Role;
import app.fairwell.support.BrowserTests;
import app.fairwell.support.Look;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The language of the interface, which is chosen apart from that of the letter.
 */
class LanguageBrowserTests extends BrowserTests {

	/** Lengthens every word on the page by two fifths. */
	private static final String LONGER = """
			() => {
				const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				while (walker.nextNode()) {
					walker.currentNode.data = walker.currentNode.data.replace(/\\p{L}{3,}/gu,
						(word) => word + word.slice(0, Math.ceil(word.length * .4)));
				}
			}""";

	static List<String> others() {
		return InterfaceLanguages.ALL.stream()
			.filter((language) -> !language.equals(Locale.ENGLISH))
			.map(Locale::toLanguageTag)
			.toList();
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "NO_SCRIPT" })
	void isChosenWithoutLosingWhatIsTyped(Look look) { // K2
		Visitor stranger = stranger(look).open("/sign-in").fill("E-mail", "ana@brightwater.example");
		choose(stranger, "pl");
		assertThat(stranger.page().locator("#email").inputValue()).isEqualTo("ana@brightwater.example");
		assertThat(stranger.page().locator(".error-summary").count()).isZero();
		assertThat(stranger.page().title()).isEqualTo("Logowanie – Fairwell");
		stranger.open("/sign-in");
		assertThat(stranger.page().locator("html").getAttribute("lang")).isEqualTo("pl");
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "NO_SCRIPT" })
	void isChosenInTheMiddleOfALetter(Look look) { // K2, E4
		Page page = newWriter(look).open("/letters/new").page();
		page.locator("[name='customer.name']").fill("Thomas Keane");
		page.locator("[name=reasons]").nth(7).check();
		page.locator("footer button[value=hi]").click();
		page.waitForURL("**form=*");
		assertThat(page.locator("html").getAttribute("lang")).isEqualTo("hi");
		assertThat(page.locator("[name='customer.name']").inputValue()).isEqualTo("Thomas Keane");
		assertThat(page.locator("[name=reasons]").nth(7).isChecked()).isTrue();
		assertThat(page.locator(".sheet").getAttribute("lang")).isEqualTo("en-GB");
		assertThat(page.locator(".sheet").textContent()).contains("Dear Thomas Keane");
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "NO_SCRIPT" })
	void isChosenOnAnyFormWithoutAComplaint(Look look) { // K2
		Visitor owner = signedIn(Role.OWNER, look);
		for (String path : List.of("/settings", "/settings/logo/change", "/settings/alternatives", "/settings/account",
				"/settings/account/sign-in", "/settings/account/passkeys", "/settings/invitations/new", "/guide",
				"/guide/win-back", somebody(owner))) {
			owner.open(path).page().waitForNavigation(() -> owner.page().locator("footer button[value=en]").click());
			assertThat(owner.status()).as(path).isLessThan(500);
			assertThat(owner.page().title()).as(path).doesNotContain("Error");
			assertThat(owner.page().locator(".error-summary, .field__error").count()).as(path).isZero();
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "NO_SCRIPT" })
	void isChosenWithoutSavingWhatIsTicked(Look look) { // K2, L3
		Visitor owner = signedIn(Role.OWNER, look);
		Page page = owner.open(somebody(owner)).page();
		page.locator("#role-manager").check();
		page.waitForNavigation(() -> page.locator("footer button[value=en]").click());
		assertThat(page.locator("#role-manager").isChecked()).isTrue();
		owner.open(somebody(owner));
		assertThat(page.locator("#role-writer").isChecked()).isTrue();
	}

	private static String somebody(Visitor owner) {
		return owner.open("/settings/people")
			.page()
			.locator("main a[href*='/settings/people/']", new Page.LocatorOptions().setHasText("Tom Adeyemi"))
			.first()
			.getAttribute("href");
	}

	@ParameterizedTest
	@EnumSource(names = "LIGHT")
	void goesWithThePersonToAnotherBrowser(Look look) { // K2
		Visitor here = newWriter(look).open("/settings/account/sign-in");
		Page page = here.page();
		String email = page.locator("#email").inputValue();
		choose(here, "te");
		page.locator("header form button").click();
		page.context().clearCookies();
		here.open("/sign-in");
		assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
		here.signInAgain(email);
		page.waitForSelector("html[lang=te]");
	}

	@ParameterizedTest
	@MethodSource("others")
	void everyPageIsCleanInIt(String language) { // K2
		Visitor writer = newWriter(Look.LIGHT);
		choose(writer, language);
		for (String path : List.of("/", "/letters/new", "/drafts", "/drafts/bin", "/settings", "/settings/account",
				"/settings/alternatives", "/letters/example", "/nothing-here")) {
			writer.open(path).seesACleanPage();
		}
		writer.open("/letters/new").page().evaluate("document.forms.typed.requestSubmit()");
		writer.page().waitForSelector(".error-summary");
		writer.seesACleanPage().picture("errors-" + language);
	}

	@Test
	void holdsWordsThatAreLonger() { // K2
		Visitor writer = newWriter(Look.PHONE);
		for (String path : List.of("/", "/letters/new", "/drafts", "/settings", "/settings/account")) {
			writer.open(path).page().evaluate(LONGER);
			assertThat(writer.page().evaluate("document.documentElement.scrollWidth - innerWidth")).as(path)
				.isEqualTo(0);
		}
	}

	private static void choose(Visitor visitor, String language) {
		visitor.page().locator("footer button[value=" + language + "]").click();
		visitor.page().waitForSelector("html[lang=" + language + "]");
	}

}
