package app.fairwell.compose;

import java.util.List;
import java.util.regex.Pattern;

import app.fairwell.account.Role;
import app.fairwell.support.InEachLook;
import app.fairwell.support.Look;
import app.fairwell.support.Poppler;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a lost customer to the letter that asks them back, in a real browser.
 */
class WinBackJourneyTests extends LetterJourneys {

	private static final String WRONG = "We put off your boiler check twice in March.";

	@InEachLook
	void writesALetterThatAsksACustomerBack(Look look) { // D1 to D7, E7
		Visitor owner = begun(look);
		Page page = owner.page();
		owner.picture("win-back-form").seesACleanPage();
		page.locator("button[data-continue]").click();
		page.waitForURL(DRAFT);
		assertThat(kinds(page)).containsExactly("apology", "explanation", "feelings", "remedy", "invitation",
				"listening", "keep-in-touch", "closing");
		expect(page.locator("#text-apology")).hasValue(Pattern.compile("I am sorry.*twice in March.*"));
		expect(page.locator("main")).containsText("Left ");
		expect(page.locator("main")).containsText("Nobody rang");
		owner.picture("win-back-draft").seesACleanPage();
		page.getByText("Change answers").click();
		expect(page.locator("#winBack\\.whatWentWrong")).hasValue(WRONG);
		expect(page.locator("#lesson\\.lost")).hasValue("Nobody rang her for a week");
		owner.seesACleanPage();
		page.locator("#winBack\\.feelings").fill("ignored and let down");
		page.getByText("Save the answers").click();
		page.waitForURL(DRAFT);
		expect(page.locator("#text-feelings")).hasValue(Pattern.compile(".*ignored.*"));
		page.getByText("Ring first:").click();
		expect(page.locator(".sheet")).containsText(this.name);
		owner.picture("call").seesACleanPage();
	}

	@Test
	void isSignedByTheOwnerWhoeverWrites() { // D2
		Page page = signedIn(Role.WRITER, Look.LIGHT).open("/letters/new?kind=win-back").page();
		expect(page.locator(".sheet__signature")).containsText("Ana Byrne");
	}

	@Test
	void followsWhileTyping() { // D1, E2, E4
		Page page = owner().open("/letters/new").page();
		page.getByText("Ask them back").click();
		page.locator("#customer\\.name").fill(this.name);
		expect(page.locator("#letter-gone")).containsText("Still with us");
		page.locator("#winBack\\.leftOn").fill("2020-01-01");
		expect(page.locator("#letter-gone")).containsText("days ago");
		page.locator("#winBack\\.whatWentWrong").pressSequentially("late twice");
		expect(page.locator("#preview .sheet")).containsText("late twice");
		expect(page.locator("#kept")).containsText("Everything typed is kept");
		page.reload();
		expect(page.locator("h1")).hasText("A letter that asks back");
		expect(page.locator("#winBack\\.whatWentWrong")).hasValue("late twice");
	}

	@InEachLook
	void leadsFromTheLetterToWhatCouldChange(Look look) { // D7, D9, G7, I1
		Visitor owner = begun(look);
		Page page = owner.page();
		page.locator("button[data-continue]").click();
		page.waitForURL(DRAFT);
		String letter = path(owner);
		parting(page);
		expect(page.locator("#opposite")).containsText("to ask them back");
		owner.picture("win-back-contradicted").seesACleanPage();
		owner.open(letter);
		expect(page.locator("#opposite")).containsText("to part");
		owner.seesACleanPage();
		page.locator("button[value='submit']").click();
		expect(page.locator("main")).containsText("Waiting for a second look");
		approve(letter, look);
		owner.open(letter + "/promises");
		expect(page.locator("main")).containsText("Stay in touch");
		owner.open(letter + "/delivery");
		expect(page.locator("#opposite")).isVisible();
		owner.seesACleanPage();
		page.locator("#how").check(new Locator.CheckOptions().setForce(true));
		owner.press("Note");
		page.waitForURL(DRAFT);
		expect(page.locator("#opposite")).hasCount(0);
		owner.picture("win-back-sent").seesACleanPage();
		page.locator("#practice").fill("Ring back the same day");
		owner.press("Keep the answers");
		page.waitForURL(DRAFT);
		expect(page.locator("main")).containsText("Ring back the same day");
		owner.seesACleanPage();
		owner.open(letter + "/lesson").picture("lesson").seesACleanPage();
	}

	@InEachLook
	void showsWhatCouldChangeAfterThree(Look look) { // D7
		Visitor writer = newWriter(look).open("/customers/changes");
		writer.picture("changes-none").seesACleanPage();
		for (String cause : List.of("late", "late", "billing")) {
			begin(writer, this.name + " " + cause + System.nanoTime(), cause);
			writer.page().locator("button[data-continue]").click();
			writer.page().waitForURL(DRAFT);
		}
		writer.open("/").seesACleanPage();
		writer.page().getByText("see what you could change").click();
		assertThat(writer.page().locator(".count").allInnerTexts()).first().asString().contains("2", "We were late");
		assertThat(writer.page().locator("main .list__item").count()).isEqualTo(3);
		writer.picture("changes").seesACleanPage();
		writer.open("/drafts?kind=win-back").picture("letters-win-back").seesACleanPage();
		assertThat(writer.page().locator("main .list__item").allInnerTexts()).hasSize(3)
			.allSatisfy((item) -> assertThat(item).contains("Asking back", "Left "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "English", "Polski", "हिन्दी", "বাংলা", "తెలుగు", "Қазақша" })
	void printsTheCallSheetOnOnePage(String language) throws Exception { // D6, K2
		Visitor writer = newWriter(Look.LIGHT);
		begin(writer, this.name, "late");
		Page page = writer.page();
		page.locator("button[data-continue]").click();
		page.waitForURL(DRAFT);
		writer.open(path(writer) + "/call");
		page.locator("footer").getByText(language).click();
		page.waitForURL("**/call");
		expect(page.locator(".sheet section")).hasCount(7);
		writer.seesACleanPage();
		page.evaluate("document.fonts.ready");
		byte[] printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
		try (PDDocument pdf = Loader.loadPDF(printed)) {
			assertThat(pdf.getNumberOfPages()).isOne();
		}
		assertThat(Poppler.words(printed)).contains("boiler").doesNotContain("Fairwell", "Nobody");
	}

	private Visitor begun(Look look) {
		Visitor owner = signedIn(Role.OWNER, look);
		begin(owner, this.name, "late");
		return owner;
	}

	private static void begin(Visitor writer, String name, String cause) {
		Page page = writer.open("/letters/new?kind=win-back").page();
		page.locator("#customer\\.name").fill(name);
		page.locator("#lesson\\.lost").fill("Nobody rang her for a week");
		page.locator("#lesson\\.cause").selectOption(cause);
		page.locator("#winBack\\.leftOn").fill("2026-01-07");
		page.locator("#winBack\\.whatWentWrong").fill(WRONG);
		page.locator("#winBack\\.remedy").fill("I will check your boiler myself this week, without charge.");
	}

	private void approve(String letter, Look look) {
		Visitor manager = signedIn(Role.MANAGER, look).open(letter.replace("/drafts/", "/reviews/"));
		expect(manager.page().locator("#opposite")).containsText("to part");
		manager.picture("win-back-review").seesACleanPage();
		manager.open(letter.replace("/drafts/", "/reviews/") + "?language=pl");
		expect(manager.page().locator("main")).containsText("Przepraszam");
		manager.press("Approve");
		expect(manager.page().locator("main")).containsText("approved");
	}

	private void parting(Page page) {
		page.navigate("/letters/new");
		page.locator("#customer\\.name").fill(this.name);
		page.locator("#reasons-unprofitable").check(new Locator.CheckOptions().setForce(true));
		page.locator("button[data-continue]").click();
		page.waitForURL(DRAFT);
	}

	private static List<String> kinds(Page page) {
		return page.locator(".part").all().stream().map((part) -> part.getAttribute("data-part")).toList();
	}

}
