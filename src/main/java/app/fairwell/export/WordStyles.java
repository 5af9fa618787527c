package app.fairwell.export;

import java.util.Locale;

import app.fairwell.typeset.Alignment;
import app.fairwell.typeset.Style;
import app.fairwell.typeset.Weight;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Writes the type of a letter as the named styles of a Word file.
 */
final class WordStyles {

	static final String FONT = "Noto Serif";

	private final LetterStyles type;

	private final WordLeading leading;

	private final StringBuilder written = new StringBuilder(8192);

	private WordStyles(LetterStyles type, WordLeading leading) {
		this.type = type;
		this.leading = leading;
	}

	/**
	 * Writes all styles.
	 * @param type the type of the letter
	 * @param language the language of the letter
	 * @param besideAddress how much narrower than the text a line of the address is
	 * @return the styles
	 */
	static CTStyles of(LetterStyles type, Locale language, double besideAddress) {
		WordStyles styles = new WordStyles(type, WordLeading.of(language));
		styles.writeDefaults(language);
		styles.writeHead(besideAddress);
		styles.writeBody();
		try {
			return StylesDocument.Factory
				.parse("<w:styles xmlns:w=\"" + WordFile.NAMESPACE + "\">" + styles.written + "</w:styles>")
				.getStyles();
		}
		catch (XmlException ex) {
			throw new IllegalStateException("The styles of a Word file are no XML", ex);
		}
	}

	private void writeDefaults(Locale language) {
		Script script = Script.ofLanguage(language).orElse(Script.DEVANAGARI);
		this.written.append("<w:docDefaults><w:rPrDefault><w:rPr>")
			.append("<w:rFonts w:ascii=\"" + FONT + "\" w:hAnsi=\"" + FONT + "\" w:eastAsia=\"" + FONT + "\"")
			.append(" w:cs=\"" + script.font() + "\"/><w:lang w:val=\"" + Script.plainLanguage(language) + "\"")
			.append(" w:bidi=\"" + script.languageIn(language) + "\"/>")
			.append("</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>");
	}

	private void writeHead(double besideAddress) {
		write(WordStyle.NORMAL, this.type.body(), 0, false, 0);
		write(WordStyle.WORDMARK, this.type.wordmark(), 0, false, 0);
		write(WordStyle.COMPANY, this.type.company(), 0, false, 0);
		write(WordStyle.CONTACT, this.type.contact(), 0, false, 0);
		write(WordStyle.DELIVERY, this.type.delivery(), 0, false, besideAddress);
		write(WordStyle.ADDRESS, this.type.address(), 0, false, besideAddress);
		write(WordStyle.DATE, this.type.date(), 0, false, 0);
		write(WordStyle.HEADER, this.type.contact(), 0, false, 0);
		write(WordStyle.MARK, this.type.mark(), 0, false, 0);
		write(WordStyle.FOOTER, this.type.pageLabel(), 0, false, 0);
	}

	private void writeBody() {
		double line = this.type.leading();
		write(WordStyle.SUBJECT, this.type.subject(), line * 1.5, true, 0);
		write(WordStyle.SALUTATION, this.type.body(), line * 0.8, true, 0);
		write(WordStyle.BODY, this.type.body(), this.type.paragraphGap(), false, 0);
		write(WordStyle.CLOSING, this.type.body(), line * 0.8, true, 0);
		write(WordStyle.SIGNATURE, this.type.body(), this.type.signatureRoom(), false, 0);
		write(WordStyle.FUNCTION, this.type.title(), 0, false, 0);
		write(WordStyle.ENCLOSURES, this.type.enclosures(), line, false, 0);
	}

	private void write(WordStyle style, Style look, double before, boolean keepWithNext, double right) {
		boolean normal = style == WordStyle.NORMAL;
		this.written
			.append("<w:style w:type=\"paragraph\"" + (normal ? " w:default=\"1\"" : "")
					+ (style.isOwn() ? " w:customStyle=\"1\"" : ""))
			.append(" w:styleId=\"" + style.id() + "\"><w:name w:val=\"" + style.title() + "\"/>")
			.append(normal ? "" : "<w:basedOn w:val=\"" + WordStyle.NORMAL.id() + "\"/>")
			.append("<w:qFormat/><w:pPr>" + (keepWithNext ? "<w:keepNext/>" : "") + "<w:widowControl/>")
			.append("<w:spacing w:before=\"" + WordFile.twips(before) + "\" w:after=\"0\" w:line=\"")
			.append(WordFile.twips(this.leading.of(look)) + "\" w:lineRule=\""
					+ (this.leading.exact() ? "exact" : "atLeast") + "\"/>")
			.append("<w:ind w:right=\"" + WordFile.twips(right) + "\"/>")
			.append((style == WordStyle.ENCLOSURES) ? "<w:contextualSpacing/>" : "")
			.append("<w:jc w:val=\"" + ((look.alignment() == Alignment.RIGHT) ? "right" : "left") + "\"/>")
			.append((style == WordStyle.SUBJECT) ? "<w:outlineLvl w:val=\"0\"/>" : "")
			.append("</w:pPr><w:rPr>" + ((look.weight() == Weight.BOLD) ? "<w:b/><w:bCs/>" : ""));
		int halves = (int) Math.floor(look.size() * 2);
		String grey = "%1$02X%1$02X%1$02X".formatted(Math.round(look.grey() * 255));
		this.written.append("<w:color w:val=\"" + grey + "\"/>")
			.append("<w:sz w:val=\"" + halves + "\"/><w:szCs w:val=\"" + halves + "\"/></w:rPr></w:style>");
	}

}
