package app.fairwell.review;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewDraft;
import app.fairwell.draft.Reviewing;
import app.fairwell.draft.SectionChange;
import app.fairwell.draft.SectionView;
import app.fairwell.draft.SendBackReason;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.SectionKind;
import app.fairwell.support.BrowserTests;
import app.fairwell.support.InEachLook;
import app.fairwell.support.Look;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.APIResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A writer and a manager, each with a browser, and one letter between them (product.md
 * G).
 */
class ReviewJourneyTests extends BrowserTests {

	private static final String NEW_THANKS = "Thank you for eleven good years.";

	private final String name = "Ravi Teja " + UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	private Drafts drafts;

	@Autowired
	private Reviewing reviewing;

	@Autowired
	private JdbcClient database;

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "NO_SCRIPT" })
	void goesBetweenTheTwoUntilItsPromiseIsKept(Look look) throws IOException { // G1, G2,
																				// G3,
		// G4, G5
		Visitor writer = signedIn(Role.WRITER, look);
		Visitor manager = signedIn(Role.MANAGER, look);
		UUID id = draft("en-GB").id();
		String letter = "/drafts/" + id;
		writer.open(letter).press("Send to review").page().getByText("Waiting for a second look").waitFor();
		manager.open("/reviews").page().getByText(this.name).first().click();
		manager.press("Take it on").seesACleanPage();
		suggest(manager, "thanks", "Could this be warmer?", NEW_THANKS);
		comment(manager, "letter", "The rest is fine.");
		assertThat(manager.seesACleanPage().page().locator("main").innerText()).contains("Could this be warmer?",
				"The rest is fine.");
		writer.open(letter + "/comments").seesACleanPage().picture("comments-in-review");
		assertThat(writer.page().locator("main").innerText()).contains("Open comments: 2")
			.doesNotContain("Take it over");
		manager.press("Send back to the writer");
		assertThat(manager.status()).isEqualTo(422);
		manager.seesACleanPage().picture("review-error");
		manager.page().getByLabel("The tone").check();
		manager.press("Send back to the writer").seesACleanPage();
		writer.open(letter);
		assertThat(writer.page().getByText("Comments (2)").count()).isOne();
		writer.page().getByText("Comments (2)").click();
		writer.seesACleanPage().picture("comments");
		answer(writer, "I shall take yours.");
		writer.press("Take it over");
		assertThat(writer.page().locator("main").innerText()).contains("Taken over by Tom Adeyemi");
		writer.press("Settle").seesACleanPage().picture("comments-settled");
		assertThat(writer.page().locator("main").innerText()).contains("Open comments: 0", "Settled by Tom Adeyemi");
		writer.open(letter);
		assertThat(writer.page().locator("#text-thanks").inputValue()).isEqualTo(NEW_THANKS);
		writer.page().locator("#text-closing").fill("We wish you well.");
		writer.press("Send to review").page().getByText("Waiting for a second look").waitFor();
		manager.open("/reviews/" + id).seesACleanPage().picture("review-again");
		assertThat(manager.page().locator("main").innerText()).contains("Since it was sent back last",
				"We wish you well.");
		manager.press("Approve");
		assertThat(manager.seesACleanPage().picture("review-approved").page().locator("main").innerText())
			.contains("The letter is approved.");
		assertThat(pdf(writer, letter)).contains(NEW_THANKS, "We wish you well.").doesNotContain("DRAFT");
		sendAndKeepAPromise(writer, letter);
	}

	private void sendAndKeepAPromise(Visitor writer, String letter) { // G7, I1
		writer.open(letter + "/delivery").page().locator("input[name=how]").first().check();
		writer.press("Note that it was sent");
		assertThat(writer.seesACleanPage().page().locator("main").innerText()).contains("By post", "Tom Adeyemi");
		writer.open(letter + "/promises").press("Done");
		assertThat(writer.seesACleanPage().page().locator("main").innerText()).contains("· Tom Adeyemi");
	}

	@InEachLook
	void isCleanInEveryState(Look look) { // G2, K2
		SignedIn person = person(Role.WRITER);
		DraftView draft = draft("te");
		SectionView thanks = draft.section(SectionKind.THANKS).orElseThrow();
		this.drafts.changeSection(draft.id(), thanks.kind(), thanks.version(),
				new SectionChange.Text("మీ నమ్మకానికి ధన్యవాదాలు.\n\n" + thanks.text()), person);
		SectionView apology = draft.section(SectionKind.APOLOGY).orElseThrow();
		this.drafts.changeSection(draft.id(), apology.kind(), apology.version(), new SectionChange.Omission(true),
				person);
		SectionView closing = draft.section(SectionKind.CLOSING).orElseThrow();
		this.drafts.changeSection(draft.id(), closing.kind(), closing.version(), new SectionChange.Move(1), person);
		this.reviewing.submit(draft.id(), draft.version(), person);
		Visitor manager = signedIn(Role.MANAGER, look);
		manager.open("/reviews").seesACleanPage().picture("reviews");
		manager.open("/reviews?holder=mine").seesACleanPage();
		manager.open("/").seesACleanPage().picture("home-waiting");
		manager.open("/reviews/" + draft.id()).seesACleanPage().picture("review");
		assertThat(manager.page().locator("main").innerText()).contains("Telugu",
				"this column says what was suggested, not what stands");
		manager.open("/reviews/" + draft.id() + "?language=te").seesACleanPage().picture("review-same");
		suggest(manager, "decision", "A word less", "మా నిర్ణయం ఇది.");
		manager.seesACleanPage().picture("review-comments");
		DraftView now = this.drafts.find(draft.id(), person);
		this.reviewing.sendBack(draft.id(), now.version(), SendBackReason.MISSING, "The date", person(Role.MANAGER));
		manager.open("/reviews/" + draft.id()).seesACleanPage().picture("review-elsewhere");
		signedIn(Role.WRITER, look).open("/drafts/" + draft.id() + "/comments").seesACleanPage().picture("comments-te");
	}

	private void suggest(Visitor visitor, String kind, String words, String wording) {
		visitor.page().locator("#at-" + kind + " > details > summary").click();
		visitor.page().locator("#words-" + kind).fill(words);
		visitor.page().locator("#wording-" + kind).fill(wording);
		visitor.page().locator("#at-" + kind + " > details button").click();
	}

	private void comment(Visitor visitor, String kind, String words) {
		visitor.page().locator("#at-" + kind + " > details > summary").click();
		visitor.page().locator("#words-" + kind).fill(words);
		visitor.page().locator("#at-" + kind + " > details button").click();
	}

	private void answer(Visitor visitor, String words) {
		visitor.page().locator("#at-thanks .list__item details > summary").click();
		visitor.page().locator("#at-thanks .list__item details textarea").fill(words);
		visitor.page().locator("#at-thanks .list__item details button").click();
	}

	private static String pdf(Visitor visitor, String letter) throws IOException {
		APIResponse answer = visitor.page().request().get(letter + "/letter.pdf");
		try (PDDocument document = Loader.loadPDF(answer.body())) {
			return new PDFTextStripper().getText(document);
		}
	}

	private DraftView draft(String language) {
		AnswersMother answers = AnswersMother.answers().language(language).person(this.name, "m");
		return this.drafts.create(
				new NewDraft(answers.build(), List.of(), ZoneId.of("Europe/London"), UUID.randomUUID().toString()),
				person(Role.WRITER));
	}

	private SignedIn person(Role role) {
		signedIn(role, Look.NO_SCRIPT);
		return this.database.sql("select id, name, email from person where email = ?")
			.param(role.name().toLowerCase(Locale.ROOT) + "@brightwater.example")
			.query((row, number) -> new SignedIn(row.getObject("id", UUID.class), row.getString("name"),
					row.getString("email"), role, null))
			.single();
	}

}
