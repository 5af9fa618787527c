package app.fairwell.draft;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.letter.AnswersMother;
import app.fairwell.support.BrowserTests;
import app.fairwell.support.Look;
import app.fairwell.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A letter on its way out of the house, as its people see it (product.md G).
 */
class StatesJourneyTests extends BrowserTests {

	@Autowired
	private Drafts drafts;

	@Autowired
	private Reviewing reviewing;

	@Autowired
	private Approvals approvals;

	@Autowired
	private JdbcClient database;

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "NO_SCRIPT" })
	void goesFromTheWriterOutOfTheHouse(Look look) { // G1, G5, G7
		Visitor writer = signedIn(Role.WRITER, look);
		DraftView draft = draft(Role.WRITER);
		String letter = "/drafts/" + draft.id();
		writer.open(letter);
		writer.page().locator("#text-thanks").fill("Thank you for eleven good years.");
		writer.press("Send to review").page().waitForURL("**" + letter);
		writer.page().getByText("Waiting for a second look").waitFor();
		assertThat(writer.page().locator(".sheet").getAttribute("data-mark")).isEqualTo("DRAFT");
		assertThat(writer.page().locator(".sheet").innerText()).contains("Thank you for eleven good years.");
		writer.seesACleanPage().picture("states-in-review");
		sendBack(letter);
		writer.open("/").seesACleanPage().picture("states-home");
		assertThat(writer.page().locator("main").innerText()).contains("Sent back to you",
				"The tone: Softer, if you can.");
		writer.open(letter).seesACleanPage().picture("states-sent-back");
		assertThat(writer.page().locator("main").innerText()).contains("Sent back by Mary Whitfield", "The tone",
				"Softer, if you can.");
		writer.press("Send to review");
		writer.page().getByText("Waiting for a second look").waitFor();
		approve(letter);
		writer.open(letter).seesACleanPage().picture("states-approved");
		assertThat(writer.page().locator(".sheet").getAttribute("data-mark")).isNull();
		writer.page().getByText("It was sent").click();
		writer.press("Note that it was sent");
		assertThat(writer.status()).isEqualTo(422);
		writer.seesACleanPage().picture("states-delivery-error");
		writer.page().getByLabel("By registered post").check();
		writer.fill("Tracking number", "RR 123 456 GB").press("Note that it was sent");
		writer.seesACleanPage().picture("states-sent");
		assertThat(writer.page().locator("main").innerText()).contains("By registered post", "RR 123 456 GB");
		writer.open("/customers/" + draft.customerId());
		assertThat(writer.page().locator("main").innerText()).contains("The letter was sent: By registered post",
				"The letter was sent back: The tone");
		writer.open(letter).page().getByText("It arrived, or came back").click();
		writer.seesACleanPage().page().getByLabel("The customer has it").check();
		writer.press("Save");
		assertThat(writer.page().locator("main").innerText()).contains("Received");
		writer.page().getByText("It was not sent after all").click();
		writer.seesACleanPage().fill("Why?", "The wrong letter was ticked").press("It was not sent");
		assertThat(writer.page().locator("main").innerText()).contains("Approved and ready to go");
		writer.press("Edit again");
		assertThat(writer.page().locator("main").innerText()).contains("Its approval does not hold any more");
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "NO_SCRIPT" })
	void letsOnePersonApproveAndPrintWithOneButton(Look look) { // G6
		Visitor owner = signedIn(Role.OWNER, look);
		owner.open("/settings").page().getByLabel("A second person approves each letter").uncheck();
		owner.page().locator("form[action$='/approval'] button").click();
		try {
			String letter = "/drafts/" + draft(Role.OWNER).id();
			owner.open(letter);
			owner.page().locator("#text-thanks").fill("Thank you for eleven good years.");
			owner.press("Approve and print").page().waitForURL("**" + letter + "/print");
			assertThat(owner.page().locator(".sheet").innerText()).contains("Thank you for eleven good years.");
			assertThat(owner.page().locator(".sheet").getAttribute("data-mark")).isNull();
			owner.open("/").picture("home-approved").seesACleanPage();
			assertThat(owner.page()
				.locator("section:has(h2:text-is('Approved, not sent yet')) a[href='" + letter + "']")
				.count()).isEqualTo(1);
		}
		finally {
			this.database.sql("delete from approval_rule").update();
		}
	}

	@Test
	void saysWhatStopsARelease() { // F5
		this.database.sql("insert into approval_rule (id, second_person, version) values (1, false, 0)").update();
		try {
			Visitor owner = owner();
			DraftView draft = this.drafts
				.create(new NewDraft(AnswersMother.answers().build(), List.of("He shouted at Maria twice in March"),
						ZoneId.of("Europe/London"), UUID.randomUUID().toString()), person(Role.OWNER));
			owner.open("/drafts/" + draft.id());
			owner.page().locator("#text-closing").fill("You shouted at Maria twice.");
			owner.press("Approve and print").page().locator(".error-summary").waitFor();
			assertThat(owner.page().locator(".error-summary").innerText())
				.contains("Take out the words that stand in your private notes too");
			owner.seesACleanPage().picture("states-stopped");
			owner.page().locator(".error-summary a").click();
			assertThat(owner.page().evaluate("document.activeElement.id")).isEqualTo("text-closing");
		}
		finally {
			this.database.sql("delete from approval_rule").update();
		}
	}

	private void sendBack(String letter) {
		UUID id = id(letter);
		SignedIn manager = person(Role.MANAGER);
		this.reviewing.sendBack(id, this.drafts.find(id, manager).version(), SendBackReason.TONE, "Softer, if you can.",
				manager);
	}

	private void approve(String letter) {
		SignedIn manager = person(Role.MANAGER);
		this.approvals.approve(id(letter), this.drafts.find(id(letter), manager).seen(), manager);
	}

	private static UUID id(String letter) {
		return UUID.fromString(letter.substring("/drafts/".length()));
	}

	private DraftView draft(Role role) {
		return this.drafts.create(new NewDraft(AnswersMother.answers().build(), List.of(), ZoneId.of("Europe/London"),
				UUID.randomUUID().toString()), person(role));
	}

	private SignedIn person(Role role) {
		return this.database.sql("select id, name, email from person where email = ?")
			.param(role.name().toLowerCase(Locale.ROOT) + "@brightwater.example")
			.query((row, number) -> new SignedIn(row.getObject("id", UUID.class), row.getString("name"),
					row.getString("email"), role, null))
			.single();
	}

}
