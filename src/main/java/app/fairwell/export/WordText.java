package app.fairwell.export;

import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * Writes words into the paragraphs of a Word file, each run with its language, and those
 * of a complex script with their font. Size and weight are the style's.
 */
final class WordText {

	private static final Pattern LINE_END = Pattern.compile("\\R");

	/** What XML cannot hold, and what no program shows. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF&&[^\t\n\u000B\f\r\u0085]]");

	private final Locale language;

	private final @Nullable Script own;

	WordText(Locale language) {
		this.language = language;
		this.own = Script.ofLanguage(language).orElse(null);
	}

	void write(XWPFParagraph paragraph, String text) {
		String[] lines = LINE_END.split(UNSEEN.matcher(text).replaceAll("\uFFFD").replace('\t', ' '), -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				paragraph.createRun().addBreak();
			}
			ScriptRun.of(lines[i], this.own).forEach((run) -> write(paragraph.createRun(), run));
		}
	}

	private void write(XWPFRun written, ScriptRun run) {
		written.setText(run.text());
		describe(written, run.script());
	}

	void describe(XWPFRun written, @Nullable Script script) {
		CTRPr properties = written.getCTR().isSetRPr() ? written.getCTR().getRPr() : written.getCTR().addNewRPr();
		if (script != null) {
			CTFonts fonts = properties.addNewRFonts();
			fonts.setAscii(WordStyles.FONT);
			fonts.setHAnsi(WordStyles.FONT);
			fonts.setCs(script.font());
			properties.addNewCs();
		}
		CTLanguage spoken = properties.addNewLang();
		spoken.setVal(Script.plainLanguage(this.language));
		if (script != null) {
			spoken.setBidi(script.languageIn(this.language));
		}
	}

}
