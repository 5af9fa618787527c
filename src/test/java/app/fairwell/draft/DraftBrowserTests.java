package app.fairwell.draft;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.letter.Answers;
import app.fairwell.letter.AnswersMother;
import app.fairwell.support.BrowserTests;
import app.fairwell.support.InEachLook;
import app.fairwell.support.Look;
import app.fairwell.support.SignedInAs;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * The list, the bin and the versions in a real browser.
 */
class DraftBrowserTests extends BrowserTests {

	@Autowired
	private Drafts drafts;

	private final String name = "Zofia Łęcka " + UUID.randomUUID().toString().substring(0, 8);

	@InEachLook
	void isCleanInEveryState(Look look) {
		DraftView draft = createdDraft(AnswersMother.answers().person(this.name, "f"));
		Visitor owner = signedIn(Role.OWNER, look);
		owner.open("/drafts").seesACleanPage().picture("letters");
		owner.open("/drafts?q=nobody+has+this&status=draft&reason=unethical").seesACleanPage().picture("letters-none");
		owner.open("/drafts/" + draft.id() + "/versions").seesACleanPage().picture("versions");
		owner.open("/drafts/" + draft.id() + "/versions?compare=2").seesACleanPage().picture("versions-difference");
		owner.open("/drafts/" + draft.id() + "/versions?compare=1").seesACleanPage();
		owner.open("/drafts/" + draft.id() + "/versions?compare=3&with=current").seesACleanPage();
		owner.open("/drafts?q=" + this.name).press("Move to bin").seesACleanPage().picture("letters-binned");
		owner.open("/drafts/bin").seesACleanPage().picture("bin");
		signedIn(Role.WRITER, look).open("/drafts").seesACleanPage().picture("letters-empty");
	}

	@Test
	void movesToTheBinAndBackWithoutScript() {
		createdDraft(AnswersMother.answers().person(this.name, "f"));
		Visitor owner = signedIn(Role.OWNER, Look.NO_SCRIPT);
		owner.open("/drafts").fill("Search", this.name.replace('Ł', 'l').replace('ę', 'E')).press("Show");
		PlaywrightAssertions.assertThat(owner.page().locator(".list__title")).hasText(this.name);
		owner.press("Move to bin");
		PlaywrightAssertions.assertThat(owner.page().locator("main")).containsText("No letter matches");
		owner.press("Undo");
		PlaywrightAssertions.assertThat(owner.page().locator(".list__title")).hasText(this.name);
	}

	@Test
	void bringsAVersionBackWithoutScript() {
		DraftView draft = createdDraft(AnswersMother.answers().person(this.name, "f"));
		Visitor owner = signedIn(Role.OWNER, Look.NO_SCRIPT);
		owner.open("/drafts/" + draft.id() + "/versions").press("Bring back Version 1");
		PlaywrightAssertions.assertThat(owner.page().locator(".list__item").first())
			.containsText("An older version was brought back");
		PlaywrightAssertions.assertThat(owner.page().getByText("The version is back, as a new one.")).isVisible();
	}

	private DraftView createdDraft(AnswersMother answers) {
		ZoneId zone = ZoneId.of("Europe/London");
		DraftView draft = this.drafts.create(new NewDraft(answers.build(), List.of("Only for us"), zone, this.name),
				SignedInAs.OWNER);
		Answers changes = answers.service("roof repairs").reasons("unprofitable").build();
		DraftView changed = this.drafts.changeAnswers(draft.id(),
				new NewAnswers(draft.version(), changes, List.of("Still only for us"), this.name), SignedInAs.OWNER);
		SectionView thanks = changed.sections().get(0);
		this.drafts.changeSection(draft.id(), thanks.kind(), thanks.version(),
				new SectionChange.Text("Thank you for all these years.\n\nTruly."), SignedInAs.OWNER);
		this.drafts.saveVersion(draft.id(), SignedInAs.OWNER);
		return this.drafts.find(draft.id(), SignedInAs.OWNER);
	}

}
