package app.fairwell.guide;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

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
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The guide in a real browser, from the first question to a letter (product.md C).
 */
class GuideBrowserTests extends BrowserTests {

	private static final Pattern ADVICE = Pattern.compile(".*/guide/[0-9a-f-]{36}$");

	private final String name = "Thomas Keane " + UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	private Drafts drafts;

	@Autowired
	private JdbcClient database;

	@InEachLook
	void isCleanInEveryState(Look look) { // C1 to C7
		Visitor owner = signedIn(Role.OWNER, look).open("/guide").seesACleanPage().picture("guide");
		owner.press("Continue").seesACleanPage().picture("guide-refused");
		first(owner, this.name, "unprofitable", "abusive-to-staff");
		expect(owner.page().locator("h1")).hasText("Before you decide");
		owner.seesACleanPage().picture("guide-second");
		owner.press("See the advice").seesACleanPage().picture("guide-second-refused");
		second(owner, "yes", "yes", "yes");
		expect(owner.page().locator("h1")).hasText("Part now");
		owner.seesACleanPage().picture("guide-part");
		notYet(owner, this.name).seesACleanPage().picture("guide-not-yet");
		owner.open("/guide");
		tick(owner, "challenging");
		owner.press("Continue");
		expect(owner.page().locator("h1")).hasText("Keep this customer");
		owner.seesACleanPage().picture("guide-keep");
	}

	@InEachLook
	void listsCustomersCleanly(Look look) { // C4
		DraftView letter = letter();
		Visitor owner = signedIn(Role.OWNER, look);
		asked(owner, letter.customerId(), "abusive-to-staff");
		owner.open("/guide/customers").seesACleanPage().picture("guide-customers");
		owner.open("/guide/customers?q=nobody+has+this").seesACleanPage();
		owner.open("/customers").seesACleanPage();
		owner.open("/customers/" + letter.customerId()).seesACleanPage().picture("guide-story");
		owner.open("/guide?customer=" + letter.customerId()).seesACleanPage().picture("guide-about");
		this.database.sql("update advice set given_at = null where customer_id = ?")
			.param(letter.customerId())
			.update();
		owner.open("/guide").seesACleanPage().picture("guide-unfinished");
		expect(owner.page().locator("main")).containsText("about " + this.name);
		this.database.sql("delete from advice where customer_id = ?").param(letter.customerId()).update();
	}

	@InEachLook
	void leadsToALetterWithEverythingFilledIn(Look look) { // C6, E1
		Visitor owner = signedIn(Role.OWNER, look).open("/letters/new");
		owner.page().locator("main").getByText("Ask the guide").click();
		owner.fill("What happened?", "We could not come on the day you asked for.");
		first(owner, this.name, "outgrown-capacity", "takes-too-much-time");
		second(owner, "no", "no", "unsure");
		expect(owner.page().locator("main")).containsText("More than one of the reasons holds.");
		owner.page().locator("main").getByText("Write the letter").click();
		expect(owner.page().locator("[name='customer.name']")).hasValue(this.name);
		expect(owner.page().locator("#reasons-outgrown-capacity")).isChecked();
		expect(owner.page().locator("#situations0")).hasValue("We could not come on the day you asked for.");
		owner.page().locator("form[data-guard] button[data-continue]").click();
		owner.page().waitForURL(Pattern.compile(".*/drafts/[0-9a-f-]{36}$"));
		String draft = owner.page().url();
		String advice = "/guide/" + newest();
		owner.open("/letters/new?advice=" + newest());
		PlaywrightAssertions.assertThat(owner.page()).hasURL(draft);
		owner.open(advice);
		owner.page().locator("main").getByText(this.name).click();
		expect(owner.page().locator("#story ~ ul").first()).containsText("Part now");
	}

	@Test
	void keepsWhatHappenedPrivateUnderAttitude() { // A11, B3
		Visitor owner = owner().open("/guide");
		owner.fill("What happened?", "He shouted at Maria.");
		first(owner, this.name, "abusive-to-staff");
		second(owner, "no", "no", "no");
		owner.page().locator("main").getByText("Write the letter").click();
		expect(owner.page().locator("#privateNotes")).hasValue("He shouted at Maria.");
		expect(owner.page().locator("#situations0")).hasValue("");
	}

	@Test
	void leadsToTheLetterThatKeepsThem() { // C2, D3
		Visitor owner = owner().open("/guide");
		owner.fill("What happened?", "We could not come on the day you asked for.");
		first(owner, this.name, "unprofitable");
		second(owner, "no", "yes", "no");
		owner.page().locator("main").getByText("Write to win them over").click();
		expect(owner.page().locator("[name='customer.name']")).hasValue(this.name);
		expect(owner.page().locator("[name='winBack.whatWentWrong']"))
			.hasValue("We could not come on the day you asked for.");
		owner.page().locator("main").getByText("See first whether it is worth it").click();
		expect(owner.page().locator("h1")).hasText("Is it worth winning them back?");
	}

	@InEachLook
	void standsOnTheFirstPageWhenItIsTime(Look look) { // C2
		Visitor writer = newWriter(look);
		notYet(writer, this.name);
		expect(writer.page().locator("main")).containsText("stands on the first page");
		String advice = writer.page().url();
		writer.open("/");
		expect(writer.page().locator("h1")).hasText("No letters yet");
		this.database.sql("update advice set look_again_on = date '2026-01-05' where id = ?").param(newest()).update();
		writer.open("/").seesACleanPage().picture("guide-home");
		expect(writer.page().locator(".card")).containsText("Time to look again");
		writer.page().locator(".card").getByText(this.name).first().click();
		expect(writer.page().locator("#reasons-unprofitable")).isChecked();
		writer.press("Continue");
		expect(writer.page().locator("#friend")).not().isChecked();
		expect(writer.page().locator("#friend-no")).isChecked();
		writer.press("See the advice");
		expect(writer.page().locator("h1")).hasText("Not yet");
		writer.open("/");
		expect(writer.page().locator("h1")).hasText("No letters yet");
		writer.open(advice.replaceFirst("https?://[^/]+", ""));
		expect(writer.page().locator("main")).containsText("Nobody will be reminded of this any more.");
	}

	@Test
	void asksForNoOtherLookWhenSomebodySaysSo() {
		Visitor writer = newWriter(Look.NO_SCRIPT);
		notYet(writer, this.name);
		this.database.sql("update advice set look_again_on = date '2026-01-05' where id = ?").param(newest()).update();
		writer.open("/").press("No longer needed");
		expect(writer.page().locator("[role=status]")).containsText("It is settled.");
		expect(writer.page().locator("h1")).hasText("No letters yet");
	}

	@Test
	void losesNothingBetweenThePages() { // E4, I4
		Visitor owner = signedIn(Role.OWNER, Look.NO_SCRIPT).open("/guide");
		expect(owner.page().locator("#happened-hint")).containsText("may ask to see it under data-protection law");
		owner.fill("What happened?", "It rained in.");
		first(owner, this.name, "unprofitable");
		owner.page().locator("#deadline").check();
		owner.press("Back");
		expect(owner.page().locator("#name")).hasValue(this.name);
		expect(owner.page().locator("#happened")).hasValue("It rained in.");
		expect(owner.page().locator("#reasons-unprofitable")).isChecked();
		owner.press("Continue");
		expect(owner.page().locator("#deadline")).isChecked();
	}

	@Test
	void speaksAnotherLanguageAndKeepsWhatIsTyped() { // K2
		Visitor owner = newWriter(Look.NO_SCRIPT).open("/guide");
		owner.fill("What happened?", "It rained in.");
		owner.page().locator("footer").getByText("Polski").click();
		expect(owner.page().locator("h1")).hasText("Czy się rozstać?");
		expect(owner.page().locator("#happened")).hasValue("It rained in.");
		expect(owner.page().locator(".error-summary")).hasCount(0);
	}

	private Visitor notYet(Visitor visitor, String whom) {
		first(visitor.open("/guide"), whom, "unprofitable");
		second(visitor, "no", "yes", "no");
		expect(visitor.page().locator("h1")).hasText("Not yet");
		return visitor;
	}

	private void asked(Visitor visitor, UUID customer, String reason) {
		visitor.open("/guide?customer=" + customer);
		first(visitor, null, reason);
		second(visitor, "no", "no", "no");
		PlaywrightAssertions.assertThat(visitor.page()).hasURL(ADVICE);
	}

	private static void first(Visitor visitor, @Nullable String whom, String... reasons) {
		if (whom != null) {
			visitor.page().locator("#name").fill(whom);
		}
		for (String reason : reasons) {
			tick(visitor, reason);
		}
		visitor.page().locator("#sudden-no").check();
		visitor.page().locator("#documented-unsure").check();
		visitor.page().locator("#talked-no").check();
		visitor.press("Continue");
	}

	private static void tick(Visitor visitor, String reason) {
		visitor.page().locator("[name=reasons][value=" + reason + "]").check();
	}

	private static void second(Visitor visitor, String friend, String change, String deadline) {
		visitor.page().locator("[name=years][value=one-to-five]").check();
		visitor.page().locator("[name=friend][value=" + friend + "]").check();
		visitor.page().locator("[name=change][value=" + change + "]").check();
		visitor.page().locator("[name=deadline][value=" + deadline + "]").check();
		visitor.page().locator("[name=notice][value=yes]").check();
		visitor.page().locator("[name=unfair][value=unsure]").check();
		visitor.press("See the advice");
	}

	private DraftView letter() {
		return this.drafts.create(new NewDraft(AnswersMother.answers().person(this.name, "m").build(), List.of(),
				ZoneId.of("Europe/London"), UUID.randomUUID().toString()), SignedInAs.OWNER);
	}

	private UUID newest() {
		return this.database
			.sql("select id from advice where given_at is not null order by given_at desc fetch first 1 rows only")
			.query(UUID.class)
			.single();
	}

	private static LocatorAssertions expect(Locator locator) {
		return PlaywrightAssertions.assertThat(locator);
	}

}
