package app.fairwell.export;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.draft.Approvals;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewDraft;
import app.fairwell.draft.Reviewing;
import app.fairwell.letter.Answers;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.Reaction;
import app.fairwell.support.BrowserTests;
import app.fairwell.support.InEachLook;
import app.fairwell.support.Look;
import app.fairwell.support.Poppler;
import app.fairwell.support.SignedInAs;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The final reply in a real browser (product.md I3).
 */
class ReplyPageTests extends BrowserTests {

	@Autowired
	private Drafts drafts;

	@Autowired
	private Reviewing reviewing;

	@Autowired
	private Approvals approvals;

	@InEachLook
	void isCleanHoweverTheyAnswered(Look look) { // E7
		Visitor owner = signedIn(Role.OWNER, look);
		UUID letter = approved("en-GB");
		for (Reaction reaction : Reaction.values()) {
			owner.open("/drafts/" + letter + "/reply?reaction=" + reaction.id())
				.seesACleanPage()
				.picture("reply-" + reaction.id());
		}
		owner.open("/drafts/" + approved("hi") + "/reply").seesACleanPage().picture("reply-hi");
	}

	@Test
	void leadsFromTheLetterToTheReply() { // I3
		Visitor owner = signedIn(Role.OWNER, Look.NO_SCRIPT);
		owner.open("/drafts/" + approved("en-GB")).page().locator("main").getByText("The customer answered").click();
		owner.page().getByText("Angrily").click();
		assertThat(owner.page().locator("textarea").inputValue()).startsWith("Dear Mr Keane,")
			.contains("I understand that my letter was not easy to receive.", "Our decision stands");
	}

	@Test
	void printsTheReplyAlone() { // H1, I3
		Visitor owner = owner();
		owner.open("/drafts/" + approved("en-GB") + "/reply");
		byte[] printed = owner.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
		assertThat(String.join(" ", Poppler.words(printed))).startsWith("Brightwater Plumbing")
			.contains("Your message Dear Mr Keane, Thank you for your reply.")
			.endsWith("With kind regards, Ana Byrne Owner")
			.doesNotContain("telephone", "DRAFT");
	}

	private UUID approved(String language) {
		Answers answers = AnswersMother.answers().language(language).build();
		DraftView draft = this.drafts.create(
				new NewDraft(answers, List.of(), ZoneId.of("Europe/London"), UUID.randomUUID().toString()),
				SignedInAs.OWNER);
		this.reviewing.submit(draft.id(), draft.version(), SignedInAs.OWNER);
		DraftView read = this.drafts.find(draft.id(), SignedInAs.MANAGER);
		return this.approvals.approve(draft.id(), read.seen(), SignedInAs.MANAGER).id();
	}

}
