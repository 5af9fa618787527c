package app.fairwell.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import app.fairwell.account.Role;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewDraft;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.LetterText;
import app.fairwell.support.BrowserTests;
import app.fairwell.support.InEachLook;
import app.fairwell.support.Look;
import app.fairwell.support.Poppler;
import app.fairwell.support.SignedInAs;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The print page in a real browser.
 */
class PrintPageTests extends BrowserTests {

	private static final String[] LONG = IntStream.range(1, 13)
		.mapToObj((visit) -> "Visit " + visit + " of last year had to be put off twice because our engineer was "
				+ "needed elsewhere, and we did not tell you in time.")
		.toArray(String[]::new);

	@Autowired
	private Drafts drafts;

	@Autowired
	private Exports exports;

	@InEachLook
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
		takeMarkOff(owner);
		byte[] printed = owner.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
		try (PDDocument pdf = Loader.loadPDF(printed)) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(1);
			assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
		}
		assertThat(Poppler.words(printed)).isEqualTo(Poppler.wordsOf(LetterText.of(draft.toLetter().asDraft(false))));
	}

	// A15, E2: a letter that is set tighter looks so on every page, and fits there too
	@Test
	void setsTheTypeAsTightAsThePdf() throws Exception {
		AnswersMother answers = AnswersMother.answers()
			.situations(Arrays.copyOf(LONG, 5))
			.goodwill(AnswersMother.refund());
		DraftView draft = draft(answers);
		Visitor owner = owner();
		int step = this.exports.steps(draft.toLetter()).get(0);
		assertThat(step).isPositive();
		for (String page : List.of("", "/answers", "/print")) {
			owner.open("/drafts/" + draft.id() + page);
			assertThat(owner.page().locator(".paper.step-" + step).count()).as(page).isOne();
			assertThat(owner.page().locator(".sheet").evaluate("""
					(sheet) => parseFloat(getComputedStyle(sheet).fontSize) * 595.276
						/ sheet.getBoundingClientRect().width""")).as(page)
				.asInstanceOf(InstanceOfAssertFactories.DOUBLE)
				.isCloseTo(10.5 - 0.2 * step, Offset.offset(0.01));
		}
		byte[] printed = owner.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
		try (PDDocument pdf = Loader.loadPDF(printed)) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(1);
		}
	}

	// H1, H2: both say the same, page for page
	@Test
	void labelsTheSecondPageAsThePdfDoes() throws Exception {
		DraftView draft = draft(AnswersMother.answers().situations(LONG).goodwill(AnswersMother.refund()));
		Visitor owner = owner();
		owner.open("/drafts/" + draft.id() + "/print").seesACleanPage();
		owner.page().evaluate("document.fonts.ready");
		takeMarkOff(owner);
		byte[] printed = owner.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
		Path pictures = Files.createDirectories(Path.of("target", "pictures"));
		Files.write(pictures.resolve("printed-two-pages.pdf"), printed);
		byte[] set = this.exports.pdf(draft.toLetter().asDraft(false));
		Files.write(pictures.resolve("set-two-pages.pdf"), set);
		try (PDDocument browser = Loader.loadPDF(printed); PDDocument pdf = Loader.loadPDF(set)) {
			assertThat(browser.getNumberOfPages()).isEqualTo(pdf.getNumberOfPages()).isEqualTo(2);
			assertThat(page(browser, 1)).doesNotContain("Page 1");
			assertThat(page(browser, 2)).endsWith("Page 2 of 2");
			assertThat(page(pdf, 2)).endsWith("Page 2 of 2");
		}
	}

	private static String page(PDDocument pdf, int number) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setStartPage(number);
		stripper.setEndPage(number);
		stripper.setSortByPosition(true);
		return stripper.getText(pdf).strip();
	}

	private DraftView draft() {
		return draft(AnswersMother.answers().goodwill(AnswersMother.refund()));
	}

	private DraftView draft(AnswersMother answers) {
		NewDraft draft = new NewDraft(answers.build(), List.of(), ZoneId.of("Europe/London"),
				UUID.randomUUID().toString());
		return this.drafts.create(draft, SignedInAs.OWNER);
	}

	/** Its letters lie across the words, so that a reader of the PDF mixes them. */
	private static void takeMarkOff(Visitor visitor) { // G5
		assertThat(visitor.page().locator(".sheet").first().getAttribute("data-mark")).isEqualTo("DRAFT");
		visitor.page()
			.evaluate("for (const sheet of document.querySelectorAll('.sheet')) sheet.removeAttribute('data-mark')");
	}

}
