package app.fairwell.compose;

import app.fairwell.support.Look;
import app.fairwell.support.TrialDisk;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a writer reads when the disk is full, and that nothing typed is lost (product.md
 * E4).
 */
class FullDiskJourneyTests extends LetterJourneys {

	private static final String SAID = "Not saved: the disk is full";

	@AfterEach
	void makeRoom() {
		TrialDisk.fill(false);
	}

	@Test
	void isSaidWhileTypingAndSavedWhenThereIsRoom() {
		Visitor owner = letter(Look.LIGHT);
		Page page = owner.page();
		TrialDisk.fill(true);
		page.locator("#text-thanks").fill("Thank you for eleven good years.");
		expect(page.locator("[data-status-text]")).containsText(SAID);
		expect(page.locator("#text-thanks")).hasValue("Thank you for eleven good years.");
		owner.seesACleanPage().picture("full-disk-autosave");
		assertThat(health(page)).isEqualTo(503);
		assertThat(owner().open(path(owner)).status()).isEqualTo(200);
		TrialDisk.fill(false);
		owner.press("Retry");
		expect(page.locator("[data-status-text]")).containsText("Saved");
		assertThat(TrialDisk.isDirty()).isFalse();
		page.reload();
		expect(page.locator("#text-thanks")).hasValue("Thank you for eleven good years.");
	}

	@Test
	void givesAFormBackThatIsSentOnceMore() {
		Visitor owner = letter(Look.NO_SCRIPT);
		Page page = owner.page();
		TrialDisk.fill(true);
		page.locator("#text-thanks").fill("Thank you for ten good years.");
		owner.press("Save");
		assertThat(owner.status()).isEqualTo(507);
		expect(page.locator("h1")).hasText(SAID);
		owner.seesACleanPage().picture("full-disk-form");
		owner.press("Save again");
		assertThat(owner.status()).isEqualTo(507);
		TrialDisk.fill(false);
		owner.press("Save again");
		page.waitForURL(DRAFT);
		expect(page.locator("#text-thanks")).hasValue("Thank you for ten good years.");
		assertThat(TrialDisk.isDirty()).isFalse();
	}

	@Test
	void letsTheLetterFollowAFormThatCannotBeKept() {
		Visitor owner = owner().open("/letters/new");
		Page page = owner.page();
		TrialDisk.fill(true);
		page.locator("#customer\\.name").fill(this.name);
		expect(page.locator("#kept")).containsText(SAID);
		expect(page.locator("#preview")).containsText(this.name);
		TrialDisk.fill(false);
		page.locator("#service").fill("boiler maintenance");
		expect(page.locator("#kept")).containsText("Everything typed is kept");
	}

	private static int health(Page page) {
		APIResponse health = page.request().get("/actuator/health");
		return health.status();
	}

}
