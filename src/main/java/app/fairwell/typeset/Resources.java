package app.fairwell.typeset;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * What the pages of one document share: its fonts and pictures.
 */
final class Resources {

	private final Map<Weight, Shaper> shapers;

	private final Map<FontFace, EmbeddedFont> fonts = new LinkedHashMap<>();

	private final Map<Pictures.Encoded, String> pictures = new LinkedHashMap<>();

	Resources(Map<Weight, Shaper> shapers) {
		this.shapers = shapers;
	}

	ShapedWord space(Weight weight) {
		return this.shapers.get(weight).shape(" ");
	}

	EmbeddedFont font(FontFace face) {
		EmbeddedFont known = this.fonts.get(face);
		if (known != null) {
			return known;
		}
		EmbeddedFont font = new EmbeddedFont(face, "F" + this.fonts.size());
		this.fonts.put(face, font);
		return font;
	}

	String picture(Pictures.Encoded picture) {
		return this.pictures.computeIfAbsent(picture, (added) -> "I" + this.pictures.size());
	}

	COSDictionary dictionary(PdfObjects objects) {
		COSDictionary fontNames = new COSDictionary();
		this.fonts.values().forEach((font) -> fontNames.setItem(font.name(), font.dictionary(objects)));
		COSDictionary pictureNames = new COSDictionary();
		this.pictures.forEach((picture, name) -> pictureNames.setItem(name, picture.stream(objects)));
		COSDictionary resources = new COSDictionary();
		resources.setItem(COSName.FONT, fontNames);
		resources.setItem(COSName.XOBJECT, pictureNames);
		return resources;
	}

}
