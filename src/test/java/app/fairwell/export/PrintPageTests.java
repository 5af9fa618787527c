package app.fairwell.export;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewDraft;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.LetterText;
import app.fairwell.support.BrowserTests;
import app.fairwell.support.Look;
import app.fairwell.support.Poppler;
import app.fairwell.support.SignedInAs;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The print page in a real browser.
 */
class PrintPageTests extends BrowserTests {

	@Autowired
	private Drafts drafts;

	@ParameterizedTest
	@EnumSource
	void isClean(Look look) {
		Visitor owner = signedIn(Role.OWNER, look);
		owner.open("/drafts/" + draft().id() + "/print").picture("print").seesACleanPage();
	}

	// H1, A15
	@Test
	void printsOnlyTheLetterOnOnePage() throws Exception {
		DraftView draft = draft();
		Visitor owner = owner();
		owner.open("/drafts/" + draft.id() + "/print");
		owner.page().evaluate("document.fonts.ready");
		assertThat(owner.page().evaluate("document.fonts.check('700 12px \"Noto Serif\"')")).isEqualTo(true);
		byte[] printed = owner.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
		try (PDDocument pdf = Loader.loadPDF(printed)) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(1);
			assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
		}
		assertThat(Poppler.words(printed)).isEqualTo(Poppler.wordsOf(LetterText.of(draft.toLetter())));
	}

	private DraftView draft() {
		NewDraft draft = new NewDraft(AnswersMother.answers().goodwill(AnswersMother.refund()).build(), List.of(),
				ZoneId.of("Europe/London"), UUID.randomUUID().toString());
		return this.drafts.create(draft, SignedInAs.OWNER);
	}

}
