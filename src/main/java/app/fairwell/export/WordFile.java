package app.fairwell.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import app.fairwell.business.Paper;
import app.fairwell.letter.Letter;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;

/**
 * A letter as a Word file (DOCX), and behind it its translation. It holds what the paper
 * holds and nothing else: no macro, no link, no person but the business (product.md A5,
 * H1).
 */
final class WordFile {

	static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	/** Without it Word opens the file as one of 2007 and says so. */
	private static final String SETTINGS = """
			<w:settings xmlns:w="%s"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:compat>
			<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
			</w:compat></w:settings>
			""".formatted(NAMESPACE);

	private WordFile() {
	}

	/**
	 * Writes a letter.
	 * @param letter the letter
	 * @param paper the paper
	 * @param logo the picture of the letterhead, a PNG file, or null
	 * @param set the letter on its pages, and its translation if it has one
	 * @return the bytes of the file
	 */
	static byte[] of(Letter letter, Paper paper, byte @Nullable [] logo, List<SetLetter> set) {
		int step = set.stream().mapToInt(SetLetter::step).max().orElse(0);
		LetterStyles type = LetterStyles.of(step, letter.language());
		SheetMeasures sheet = SheetMeasures.of(paper);
		try (XWPFDocument file = new XWPFDocument()) {
			describe(file.getProperties(), letter);
			file.getSettings().getCTSettings().set(SettingsDocument.Factory.parse(SETTINGS).getSettings());
			file.createStyles().setStyles(WordStyles.of(type, letter.language(), sheet.besideAddress()));
			addLetters(letter, logo, set, new WordPages(file, sheet, type, WordLeading.of(letter.language())));
			ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
			file.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (XmlException ex) {
			throw new IllegalStateException("The settings of a Word file are no XML", ex);
		}
	}

	private static void addLetters(Letter letter, byte @Nullable [] logo, List<SetLetter> set, WordPages pages) {
		Letter.Translation translation = letter.translation();
		if (translation == null) {
			pages.add(letter, logo, null);
			pages.endFile(letter, 0);
		}
		else {
			pages.endSection(pages.add(letter, logo, null), letter, set.get(0).pages().count());
			pages.add(translation.letter(), logo, translation.preface());
			pages.endFile(translation.letter(), set.get(1).pages().count());
		}
	}

	private static void describe(POIXMLProperties properties, Letter letter) {
		properties.getCoreProperties().setTitle(letter.subject());
		properties.getCoreProperties().setCreator(letter.letterhead().company());
		properties.getCoreProperties().setCreated(Optional.empty());
		properties.getExtendedProperties().getUnderlyingProperties().unsetApplication();
	}

	static int twips(double points) {
		return (int) Math.round(points * 20);
	}

}
