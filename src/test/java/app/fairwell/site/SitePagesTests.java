package app.fairwell.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import app.fairwell.account.Role;
import app.fairwell.support.BrowserTests;
import app.fairwell.support.Look;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of the frame and of the settings, in every state and look.
 */
class SitePagesTests extends BrowserTests {

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "NO_SCRIPT" })
	void signInIsClean(Look look) {
		stranger(look).open("/sign-in").picture("sign-in").seesACleanPage();
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "NO_SCRIPT" })
	void firstDayIsClean(Look look) {
		Visitor newcomer = newWriter(look).picture("home-empty").seesACleanPage();
		assertThat(newcomer.page().locator("h1").textContent()).isEqualTo("No letters yet");
		newcomer.open("/settings").picture("settings-writer").seesACleanPage();
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "NO_SCRIPT" })
	void settingsAreClean(Look look) {
		Visitor owner = signedIn(Role.OWNER, look);
		owner.open("/settings").picture("settings").seesACleanPage();
		owner.fill("Name of the business", "").fill("E-mail", "nobody").press("Save");
		assertThat(owner.status()).isEqualTo(422);
		owner.picture("settings-errors").seesACleanPage();
		owner.open("/settings/logo/change").press("Use this logo").picture("logo-errors").seesACleanPage();
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "NO_SCRIPT" })
	void directoryIsClean(Look look) {
		String name = "Northside Heating " + look.name();
		Visitor owner = signedIn(Role.OWNER, look).open("/settings/alternatives");
		owner.fill("Name of the business or person", name).press("Add to the list");
		owner.picture("alternatives").seesACleanPage();
		owner.fill("Name of the business or person", name).press("Add to the list").seesACleanPage();
		assertThat(owner.page().locator(".error-summary").textContent()).contains("Enter another name");
		owner.open("/settings/alternatives").page().locator(".list__item", containing(name)).locator("a").click();
		owner.picture("alternative").seesACleanPage().press("Remove from the list");
		assertThat(owner.page().locator(".list__item", containing(name)).count()).isZero();
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "NO_SCRIPT" })
	void unknownPageIsClean(Look look) {
		Visitor owner = signedIn(Role.OWNER, look).open("/nowhere").picture("404").seesACleanPage();
		assertThat(owner.status()).isEqualTo(404);
	}

	// L3
	@Test
	void forbiddenPageIsClean() {
		Visitor writer = signedIn(Role.WRITER, Look.LIGHT).open("/settings/logo/change")
			.picture("403")
			.seesACleanPage();
		assertThat(writer.status()).isEqualTo(403);
	}

	// L2
	@Test
	void formThatIsTooLargeGetsAPage() {
		Visitor owner = owner().open("/settings");
		owner.page().locator("main form").first().evaluate("""
				(form) => form.append(Object.assign(document.createElement('input'),
					{ type: 'hidden', name: 'more', value: 'x'.repeat(5000000) }))""");
		owner.press("Save");
		assertThat(owner.status()).isEqualTo(413);
		owner.picture("413").seesACleanPage();
	}

	@Test
	void photoThatIsTooLargeGetsAPage(@TempDir Path folder) throws IOException {
		Path photo = Files.write(folder.resolve("photo.jpg"), new byte[12_000_000]);
		Visitor owner = owner().open("/settings/logo/change");
		owner.page().locator("#picture").setInputFiles(photo);
		owner.press("Use this logo");
		assertThat(owner.status()).isEqualTo(413);
	}

	@Test
	void errorsTakeTheFocusAndLeadToTheirFields() {
		Visitor owner = owner().open("/settings").fill("Name of the business", "").press("Save");
		assertThat(owner.page().title()).startsWith("Error: Settings");
		assertThat(focused(owner)).isEqualTo("error-summary");
		owner.page().locator(".error-summary a").first().click();
		assertThat(focused(owner)).isEqualTo("name");
	}

	@Test
	void logoIsShownUntilItIsRemoved() {
		Visitor owner = owner().open("/settings/logo/change");
		owner.page()
			.locator("#picture")
			.setInputFiles(new FilePayload("logo.svg", "image/svg+xml", "<svg/>".getBytes()));
		owner.press("Use this logo");
		assertThat(owner.page().locator(".field__error").textContent()).contains("PNG or JPEG");
		owner.page().locator("#picture").setInputFiles(Path.of("src/test/resources/business/logo.png"));
		owner.press("Use this logo").picture("settings-logo").seesACleanPage();
		assertThat(owner.page().locator("img.logo").evaluate("(picture) => picture.naturalWidth")).isEqualTo(240);
		owner.press("Remove the logo");
		assertThat(owner.page().locator("img.logo").count()).isZero();
	}

	// E5
	@Test
	void secondToSaveTheSettingsSeesBoth() {
		Visitor first = owner().open("/settings");
		Visitor second = owner().open("/settings");
		first.fill("Place", "Leeds").press("Save");
		second.fill("Place", "York").press("Save");
		assertThat(second.status()).isEqualTo(409);
		second.picture("settings-conflict").seesACleanPage();
		assertThat(second.page().locator("main").textContent()).contains("Leeds");
		assertThat(second.page().locator("#place").inputValue()).isEqualTo("York");
		second.press("Save");
		assertThat(second.status()).isEqualTo(200);
	}

	private Page.LocatorOptions containing(String text) {
		return new Page.LocatorOptions().setHasText(text);
	}

	private Object focused(Visitor visitor) {
		return visitor.page().evaluate("document.activeElement.id");
	}

}
