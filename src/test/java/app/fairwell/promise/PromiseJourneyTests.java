package app.fairwell.promise;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.draft.Approvals;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewDraft;
import app.fairwell.draft.Reviewing;
import app.fairwell.letter.AnswersMother;
import app.fairwell.support.BrowserTests;
import app.fairwell.support.InEachLook;
import app.fairwell.support.Look;
import app.fairwell.support.SignedInAs;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From approval to a quiet home page, in a real browser (product.md I1).
 */
class PromiseJourneyTests extends BrowserTests {

	@Autowired
	private Drafts drafts;

	@Autowired
	private Reviewing reviewing;

	@Autowired
	private Approvals approvals;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void leadsFromApprovalToAQuietHomePage() { // I1
		Visitor writer = newWriter(Look.NO_SCRIPT);
		DraftView letter = approved(lastHired());
		writer.open("/drafts/" + letter.id()).page().locator("main").getByText("Promises").click();
		expect(writer.page().locator(".list__item")).hasCount(4);
		title(writer, "Pay the money back").click();
		writer.fill("By when", "2020-01-04").fill("Who sees to it", "Maria").press("Save");
		writer.open("/");
		expect(writer.page().locator(".card .list__item")).hasCount(1);
		expect(writer.page().locator(".card")).containsText("Was due 4 Jan 2020");
		writer.press("Done Pay the money back");
		expect(writer.page().locator("h1")).hasText("What to do next");
		expect(writer.page().locator(".card")).hasCount(0);
		writer.open("/promises?show=done");
		expect(writer.page().locator(".list__item")).containsText(Pattern.compile("Done .* · Nell Okafor"));
	}

	@InEachLook
	void isCleanInEveryState(Look look) {
		Visitor writer = newWriter(look).open("/promises").seesACleanPage().picture("promises-empty");
		DraftView letter = approved(lastHired());
		String path = "/drafts/" + letter.id() + "/promises";
		writer.open(path).seesACleanPage().picture("promises-letter");
		writer.open(path + "/new").seesACleanPage();
		writer.fill("What is to be done", "").press("Add to the list").seesACleanPage().picture("promise-new-refused");
		writer.fill("What is to be done", "Bring flowers").fill("By when", "2020-01-04").press("Add to the list");
		expect(writer.page().locator(".list__item")).hasCount(5);
		writer.open("/").seesACleanPage().picture("promises-home");
		writer.open("/promises").seesACleanPage().picture("promises");
		title(writer, "Bring flowers").click();
		expect(writer.page().locator("h1")).hasText("Bring flowers");
		writer.seesACleanPage().picture("promise");
		String promise = writer.page().url();
		bumpVersions(letter.id());
		writer.fill("What is to be done", "Bring more flowers").press("Save");
		expect(writer.page().locator(".notice--warning")).isVisible();
		writer.seesACleanPage().picture("promise-changed");
		writer.press("Save");
		writer.open(promise).press("Done");
		writer.open(promise).seesACleanPage().picture("promise-done");
		writer.open("/promises?show=done").seesACleanPage();
		writer.open("/promises/calendar").seesACleanPage().press("Make an address");
		expect(writer.page().locator("#address")).isVisible();
		writer.seesACleanPage().picture("promise-calendar");
	}

	@Test
	void letsACalendarProgramInWithItsAddressOnly() { // L3
		Visitor writer = newWriter(Look.NO_SCRIPT);
		approved(lastHired());
		writer.open("/promises/calendar").press("Make an address");
		String address = writer.page().locator("#address").inputValue();
		Visitor program = stranger(Look.NO_SCRIPT);
		APIResponse calendar = program.page().request().get(address);
		assertThat(calendar.status()).isEqualTo(200);
		assertThat(calendar.headers()).containsEntry("cache-control", "no-cache, private");
		assertThat(calendar.text()).startsWith("BEGIN:VCALENDAR\r\n").contains("Thomas Keane").doesNotContain("85.00");
		assertThat(program.page().request().get(address.replace(".ics", "x.ics")).status()).isEqualTo(404);
		program.open("/promises/open.ics");
		assertThat(program.page().url()).contains("/sign-in");
		writer.press("End the address");
		assertThat(program.page().request().get(address).status()).isEqualTo(404);
	}

	private static Locator title(Visitor visitor, String words) {
		return visitor.page().locator(".list__title", new Page.LocatorOptions().setHasText(words));
	}

	private SignedIn lastHired() {
		UUID id = this.jdbc
			.sql("select id from person where name = 'Nell Okafor' order by created_at desc fetch first 1 rows only")
			.query(UUID.class)
			.single();
		return new SignedIn(id, "Nell Okafor", "nell@brightwater.example", Role.WRITER, null);
	}

	private DraftView approved(SignedIn writer) {
		DraftView draft = this.drafts
			.create(new NewDraft(AnswersMother.answers().goodwill(AnswersMother.refund()).build(), List.of(),
					ZoneId.of("Europe/London"), UUID.randomUUID().toString()), writer);
		this.reviewing.submit(draft.id(), draft.version(), writer);
		return this.approvals.approve(draft.id(), this.drafts.find(draft.id(), SignedInAs.OWNER).seen(),
				SignedInAs.OWNER);
	}

	/** As if somebody else had changed everything. */
	private void bumpVersions(UUID letter) {
		this.jdbc.sql("update promise set version = version + 1 where draft_id = ?").param(letter).update();
	}

	private static LocatorAssertions expect(Locator locator) {
		return PlaywrightAssertions.assertThat(locator);
	}

}
