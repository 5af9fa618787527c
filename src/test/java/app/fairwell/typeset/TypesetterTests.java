package app.fairwell.typeset;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import app.fairwell.support.PdfStandards;
import app.fairwell.support.Poppler;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TypesetterTests {

	private static final Style BODY = new Style(Weight.REGULAR, 10, 14, 0, Alignment.LEFT);

	private static final String MANY_SCRIPTS = "Many threads set the same words, Қазақ, Łódź, "
			+ String.join(" ", TrialWords.mixed()) + String.join(" ", TrialWords.random("te"));

	private final Typesetter typesetter = new Typesetter();

	@Test
	void losesNoCharacterThatNoFontHas() throws Exception {
		byte[] pdf = pdf("Thanks 👍 あ नमस्ते, and \u0007 a control.");
		assertThat(Poppler.words(pdf)).containsExactly("Thanks", "👍", "あ", "नमस्ते,", "and", "\uFFFD", "a",
				"control.");
		assertThat(PdfStandards.broken(pdf)).isEmpty();
	}

	@Test
	void setsLettersWithMarksThatNoFontHasComposed() throws Exception {
		byte[] pdf = pdf("q\u0323\u0304 x\u0304y Lo\u0301dz\u0301 a\u200Db");
		assertThat(Poppler.words(pdf)).containsExactly("q\u0323\u0304", "x\u0304y", "Łódź".replace('Ł', 'L'),
				"a\u200Db");
		assertThat(PdfStandards.broken(pdf)).isEmpty();
	}

	// H2
	@Test
	void leavesNoLineAloneAtTheEdgeOfAPage() {
		String paragraph = "These words fill some lines, so that a page ends somewhere in them. ".repeat(6);
		for (int lines = 30; lines < 44; lines++) {
			String before = String.join("\n", Collections.nCopies(lines, "Line"));
			String text = Poppler.text(pdf(before, paragraph), "-f", "2");
			long onSecond = text.lines().filter((line) -> !line.isBlank()).count();
			assertThat(onSecond).as("after " + lines + " lines").isNotEqualTo(1);
		}
	}

	@Test
	void setsTheSameBytesInManyThreads() throws Exception {
		byte[] expected = pdf(MANY_SCRIPTS);
		ExecutorService threads = Executors.newFixedThreadPool(8);
		try {
			Callable<byte[]> task = () -> document(MANY_SCRIPTS);
			for (Future<byte[]> set : threads.invokeAll(Collections.nCopies(200, task))) {
				assertThat(set.get()).isEqualTo(expected);
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	// With nothing shaped before, so that no cache hides a race
	private byte[] document(String text) {
		return new Typesetter().layOut(of(text)).toPdf();
	}

	@Test
	void takesWhatIsNoWordInAnyLanguage() throws Exception {
		byte[] pdf = pdf("\u200Cকমিশন \u200C \u200Dabc", "क्".repeat(500), "e\u0301".repeat(500), "ত্র".repeat(500),
				"a" + "\u0323\u0302".repeat(300));
		assertThat(PdfStandards.broken(pdf)).isEmpty();
		assertThat(Poppler.boxes(pdf)).allSatisfy((box) -> assertThat(box.right()).isLessThan(524));
	}

	@Test
	void refusesWhatIsNoPicture() {
		Block picture = new Block.Picture(new byte[] { 1, 2, 3 }, "Nothing", 100, 100, Alignment.LEFT);
		assertThatIllegalArgumentException().isThrownBy(() -> this.typesetter.layOut(of(List.of(picture))));
	}

	@Test
	void setsAnEmptyText() throws Exception {
		assertThat(PdfStandards.broken(pdf(" ", "\n", "Words"))).isEmpty();
	}

	private byte[] pdf(String... texts) {
		return this.typesetter.layOut(of(texts)).toPdf();
	}

	private static Document of(String... texts) {
		return of(List.of(texts).stream().<Block>map((text) -> new Block.Text(text, BODY, false, 0, false)).toList());
	}

	private static Document of(List<Block> blocks) {
		return new Document(PageSize.A4, new Margins(72, 72, 72, 120, 72), Locale.UK, "Title", "Author", blocks,
				new Document.Furniture("", BODY, null));
	}

}
