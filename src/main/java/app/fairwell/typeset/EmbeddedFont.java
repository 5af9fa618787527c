package app.fairwell.typeset;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * A face in one document: gives out codes for what is drawn with it, and becomes a font
 * that holds just that. Code 0 is never shown.
 */
final class EmbeddedFont {

	private final FontFace face;

	private final String name;

	private final Map<Cluster.Code, Integer> codes = new HashMap<>();

	private final List<Cluster.Code> given = new ArrayList<>();

	private final List<Integer> widths = new ArrayList<>();

	EmbeddedFont(FontFace face, String name) {
		this.face = face;
		this.name = name;
		add(new Cluster.Code(Glyph.own(0, face.tables().advance(0)), "\uFFFD"));
	}

	String name() {
		return this.name;
	}

	int code(Cluster.Code wanted) {
		Integer code = this.codes.get(wanted);
		return (code != null) ? code : add(wanted);
	}

	private int add(Cluster.Code code) {
		int number = this.given.size();
		this.codes.put(code, number);
		this.given.add(code);
		this.widths.add((int) Math.round(this.face.thousandths(code.glyph().advance())));
		return number;
	}

	int width(int code) {
		return this.widths.get(code);
	}

	COSDictionary dictionary(PdfObjects objects) {
		FontSubset subset = FontSubset.of(this.face.tables(), this.given.stream().map(Cluster.Code::glyph).toList());
		COSName baseFont = PdfObjects.name(tag() + "+" + this.face.postScriptName());
		COSArray descendants = new COSArray();
		descendants.add(descendant(baseFont, subset, objects));
		COSDictionary font = PdfObjects.typed("Font");
		font.setItem(COSName.SUBTYPE, PdfObjects.name("Type0"));
		font.setItem(COSName.BASE_FONT, baseFont);
		font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
		font.setItem(COSName.DESCENDANT_FONTS, descendants);
		font.setItem(COSName.TO_UNICODE,
				objects.stream(ToUnicode.of(this.given.stream().map(Cluster.Code::text).toList())));
		return font;
	}

	private COSDictionary descendant(COSName baseFont, FontSubset subset, PdfObjects objects) {
		COSDictionary system = new COSDictionary();
		system.setString(COSName.REGISTRY, "Adobe");
		system.setString(COSName.ORDERING, "Identity");
		system.setInt(COSName.SUPPLEMENT, 0);
		ByteBuffer glyphs = ByteBuffer.allocate(2 * this.given.size());
		this.given.forEach((code) -> glyphs.putShort((short) subset.numberOf(code.glyph())));
		COSArray widths = new COSArray();
		widths.add(COSInteger.ZERO);
		widths.add(PdfObjects.integers(this.widths.stream().mapToInt(Integer::intValue).toArray()));
		COSDictionary font = PdfObjects.typed("Font");
		font.setItem(COSName.SUBTYPE, PdfObjects.name("CIDFontType2"));
		font.setItem(COSName.BASE_FONT, baseFont);
		font.setItem(COSName.CIDSYSTEMINFO, system);
		font.setItem(COSName.FONT_DESC, descriptor(baseFont, subset, objects));
		font.setItem(COSName.W, widths);
		font.setInt(COSName.DW, 1000);
		font.setItem(COSName.CID_TO_GID_MAP, objects.stream(glyphs.array()));
		return font;
	}

	private COSDictionary descriptor(COSName baseFont, FontSubset subset, PdfObjects objects) {
		ByteBuffer head = this.face.tables().table("head");
		ByteBuffer hhea = this.face.tables().table("hhea");
		ByteBuffer os2 = this.face.tables().table("OS/2");
		byte[] program = subset.program();
		COSStream file = objects.stream(program);
		file.setInt(COSName.LENGTH1, program.length);
		COSDictionary descriptor = PdfObjects.typed("FontDescriptor");
		descriptor.setItem(COSName.FONT_NAME, baseFont);
		descriptor.setInt(COSName.FLAGS, 4);
		descriptor.setItem(COSName.FONT_BBOX,
				PdfObjects.integers(scaled(head, 36), scaled(head, 38), scaled(head, 40), scaled(head, 42)));
		descriptor.setInt(COSName.ITALIC_ANGLE, 0);
		descriptor.setInt(COSName.ASCENT, scaled(hhea, 4));
		descriptor.setInt(COSName.DESCENT, scaled(hhea, 6));
		descriptor.setInt(COSName.CAP_HEIGHT, scaled(os2, 88));
		descriptor.setInt(COSName.STEM_V, (os2.getShort(4) >= 700) ? 140 : 80);
		descriptor.setItem(COSName.FONT_FILE2, file);
		return descriptor;
	}

	private int scaled(ByteBuffer table, int offset) {
		return (int) Math.round(this.face.thousandths(table.getShort(offset)));
	}

	// Six letters that tell subsets of one face apart.
	private String tag() {
		int hash = this.given.hashCode() & Integer.MAX_VALUE;
		StringBuilder tag = new StringBuilder();
		for (int i = 0; i < 6; i++) {
			tag.append((char) ('A' + hash % 26));
			hash /= 26;
		}
		return tag.toString();
	}

}
