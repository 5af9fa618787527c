package app.fairwell.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import app.fairwell.business.Paper;
import app.fairwell.letter.Letter;
import app.fairwell.letter.LetterText;
import app.fairwell.letter.Section;
import app.fairwell.letter.SectionKind;
import app.fairwell.support.Poppler;
import app.fairwell.typeset.Typesetter;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import static org.assertj.core.api.Assertions.assertThat;

class WordFileTests {

	private static final Typesetter TYPESETTER = new Typesetter();

	// H1
	@ParameterizedTest
	@ValueSource(strings = { "en-GB", "pl-PL", "kk-KZ", "hi-IN", "bn-IN", "te-IN" })
	void saysTheSameAsTheText(String language) throws IOException {
		Letter letter = Letters.trial(language);
		assertThat(words(file(letter, Paper.A4))).isEqualTo(Poppler.wordsOf(LetterText.of(letter)));
	}

	// H1, A14
	@Test
	void saysTheSameOfEveryKindOfLetter() throws IOException {
		Letter bare = new Letter(Letters.ordinary().kind(), Letters.ordinary().language(),
				new Letter.Letterhead("Byrne", List.of(), List.of()), "Thomas Keane", List.of("Thomas Keane"),
				"By registered post", "1 February 2027", "The end", "Dear Mr Keane,",
				List.of(new Section(SectionKind.DECISION, "It ends\ntoday.")), "Yours,", List.of("Ana Byrne"),
				List.of(), Letters.ordinary().furniture());
		for (Letter letter : List.of(Letters.ordinary(), Letters.eastern(), Letters.twoPages(), bare)) {
			assertThat(words(file(letter, Paper.LETTER))).isEqualTo(Poppler.wordsOf(LetterText.of(letter)));
		}
	}

	// H1
	@Test
	void putsTheTranslationBehindTheLetter() throws IOException {
		Letter.Translation translation = new Letter.Translation("For your convenience.", "*", Letters.trial("te-IN"));
		Letter letter = Letters.ordinary().withTranslation(translation);
		List<String> expected = new ArrayList<>(Poppler.wordsOf(LetterText.of(letter)));
		expected.removeIf((word) -> word.startsWith("———"));
		byte[] file = file(letter, Paper.A4);
		assertThat(words(file)).isEqualTo(expected);
		assertThat(parts(file).get("word/document.xml")).containsOnlyOnce("For your convenience.");
		assertThat(parts(file).get("word/footer2.xml")).contains("పేజీ ", "SECTIONPAGES");
	}

	// A5
	@Test
	void holdsNothingButTheLetter() throws IOException {
		Map<String, String> parts = parts(file(Letters.ordinary(), Paper.A4));
		assertThat(parts).containsOnlyKeys("[Content_Types].xml", "_rels/.rels", "docProps/core.xml",
				"word/document.xml", "word/_rels/document.xml.rels", "word/header1.xml", "word/footer1.xml",
				"word/media/image1.png", "word/settings.xml", "word/styles.xml");
		assertThat(parts.values()).noneMatch((part) -> part.contains("External"));
		assertThat(parts.get("docProps/core.xml").replaceAll("<[^>]*>", "|").replaceAll("\\|+", "|"))
			.isEqualTo("|Brightwater Plumbing|Your boiler maintenance ends on 28 February 2027|");
	}

	// H1
	@Test
	void namesFontAndLanguageOfEachRun() throws IOException {
		assertThat(runs("hi-IN", "मैं 9.2 INV क।")).containsExactly("मैं  Noto Serif Devanagari hi-IN",
				"9.2 INV  en-IN", "क। Noto Serif Devanagari hi-IN");
		assertThat(runs("pl-PL", "Łódź, শর্মিষ্ঠা ভট্টাচার্য।")).containsExactly("Łódź,  pl-PL",
				"শর্মিষ্ঠা ভট্টাচার্য। Noto Serif Bengali bn-IN");
		assertThat(runs("pl", "Łódź తెలుగు")).containsExactly("Łódź  pl-PL", "తెలుగు Noto Serif Telugu te-IN");
		assertThat(runs("te", "తెలుగు")).containsExactly("తెలుగు Noto Serif Telugu te-IN");
		assertThat(runs("bn-BD", "র‍্যাব Ltd। తెలుగు")).containsExactly("র‍্যাব  Noto Serif Bengali bn-BD", "Ltd en-IN",
				"।  Noto Serif Bengali bn-BD", "తెలుగు Noto Serif Telugu te-IN");
	}

	private static List<String> runs(String language, String text) throws IOException {
		try (XWPFDocument file = new XWPFDocument()) {
			XWPFParagraph paragraph = file.createParagraph();
			new WordText(Locale.forLanguageTag(language)).write(paragraph, text);
			return paragraph.getRuns().stream().map(WordFileTests::described).toList();
		}
	}

	private static String described(XWPFRun run) {
		String spoken = run.getCTR().getRPr().getLangArray(0).getVal().toString();
		if (run.getCTR().getRPr().sizeOfCsArray() == 0) {
			return run.text() + " " + spoken;
		}
		return run.text() + " " + run.getCTR().getRPr().getRFontsArray(0).getCs() + " "
				+ run.getCTR().getRPr().getLangArray(0).getBidi();
	}

	@Test
	void namesTheFontsOfAllOtherWords() throws IOException {
		assertThat(parts(file(Letters.trial("te-IN"), Paper.A4)).get("word/styles.xml")).contains(
				"w:ascii=\"Noto Serif\" w:hAnsi=\"Noto Serif\" w:eastAsia=\"Noto Serif\" w:cs=\"Noto Serif Telugu\"",
				"<w:lang w:val=\"en-IN\" w:bidi=\"te-IN\"/>", "<w:b/><w:bCs/>",
				"<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>");
	}

	// A1
	@Test
	void namesTheStyleOfEachParagraph() throws IOException {
		try (XWPFDocument file = open(file(Letters.ordinary(), Paper.A4))) {
			List<String> styles = file.getParagraphs().stream().map(XWPFParagraph::getStyle).distinct().toList();
			assertThat(styles).containsExactly(null, "Company", "Contact", "Address", "Date", "Heading1", "Salutation",
					"BodyText", "Closing", "Signature", "SignatureTitle", "Enclosures");
			assertThat(styles.stream().skip(1)).allMatch((style) -> file.getStyles().getStyle(style) != null);
		}
	}

	// H2
	@Test
	void hasTheMeasuresOfThePaper() throws IOException {
		try (XWPFDocument file = open(file(Letters.twoPages(), Paper.LETTER))) {
			CTSectPr section = file.getDocument().getBody().getSectPr();
			assertThat(section.getPgSz().getW()).hasToString("12240");
			assertThat(section.getPgSz().getH()).hasToString("15840");
			assertThat(section.getPgMar().getLeft()).hasToString("1440");
			assertThat(section.isSetTitlePg()).isTrue();
			assertThat(file.getFooterList()).hasSize(1);
			assertThat(file.getFooterList().get(0).getText()).contains("Page", "of");
		}
	}

	// L2; the form refuses most of it
	@Test
	void takesAnyCharacters() throws IOException {
		Letter letter = Letters.letter(List.of("Thomas\u0007 Keane"),
				List.of(new Section(SectionKind.DECISION, "<w:t>&\u0000 \uD83D 👍 ]]>\tend")));
		assertThat(words(file(letter, Paper.A4))).contains("Thomas\uFFFD", "<w:t>&\uFFFD", "\uFFFD", "👍", "]]>",
				"end");
	}

	private static byte[] file(Letter letter, Paper paper) {
		List<SetLetter> set = new ArrayList<>();
		set.add(SetLetter.of(letter, paper, LetterPdfTests.logo(), TYPESETTER));
		if (letter.translation() != null) {
			set.add(SetLetter.of(letter.translation(), paper, LetterPdfTests.logo(), TYPESETTER));
		}
		return WordFile.of(letter, paper, LetterPdfTests.logo(), set);
	}

	private static List<String> words(byte[] file) throws IOException {
		try (XWPFDocument document = open(file)) {
			return Poppler.wordsOf(
					document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n")));
		}
	}

	private static XWPFDocument open(byte[] file) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(file));
	}

	private static Map<String, String> parts(byte[] file) throws IOException {
		Map<String, String> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
				parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return parts;
	}

}
