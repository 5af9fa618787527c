package app.fairwell.typeset;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Writes pages as a tagged PDF 1.7 that keeps PDF/UA-1 and PDF/A-2a. Equal pages make
 * equal bytes.
 */
final class PdfWriter {

	private static final String COLOURS = "sRGB IEC61966-2.1";

	private final Document document;

	private final Resources resources;

	private final StructureTree structure;

	PdfWriter(Document document, Resources resources, StructureTree structure) {
		this.document = document;
		this.resources = resources;
		this.structure = structure;
	}

	byte[] write(List<byte[]> contents) {
		try (PDDocument pdf = new PDDocument()) {
			PdfObjects objects = new PdfObjects(pdf.getDocument());
			List<COSDictionary> pages = addPages(pdf, contents, objects);
			COSDictionary catalogue = pdf.getDocumentCatalog().getCOSObject();
			catalogue.setItem(COSName.STRUCT_TREE_ROOT, this.structure.root(pages));
			describe(catalogue, objects);
			properties(pdf.getDocumentInformation().getCOSObject());
			pdf.setVersion(1.7f);
			pdf.setDocumentId(identity(contents));
			ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
			pdf.save(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<COSDictionary> addPages(PDDocument pdf, List<byte[]> contents, PdfObjects objects) {
		PageSize size = this.document.size();
		COSDictionary shared = this.resources.dictionary(objects);
		List<COSDictionary> pages = new ArrayList<>();
		for (byte[] content : contents) {
			PDPage page = new PDPage(new PDRectangle((float) size.width(), (float) size.height()));
			pdf.addPage(page);
			COSDictionary dictionary = page.getCOSObject();
			dictionary.setItem(COSName.CONTENTS, objects.stream(content));
			dictionary.setItem(COSName.RESOURCES, shared);
			dictionary.setInt(COSName.STRUCT_PARENTS, pages.size());
			dictionary.setItem("Tabs", COSName.S);
			pages.add(dictionary);
		}
		return pages;
	}

	private void describe(COSDictionary catalogue, PdfObjects objects) {
		COSDictionary marked = new COSDictionary();
		marked.setBoolean("Marked", true);
		catalogue.setItem("MarkInfo", marked);
		catalogue.setString(COSName.LANG, this.document.language().toLanguageTag());
		COSDictionary preferences = new COSDictionary();
		preferences.setBoolean("DisplayDocTitle", true);
		catalogue.setItem(COSName.VIEWER_PREFERENCES, preferences);
		COSArray intents = new COSArray();
		intents.add(colours(objects));
		catalogue.setItem(COSName.OUTPUT_INTENTS, intents);
		COSStream metadata = objects.plain(Xmp.of(title(), author(), this.document.language().toLanguageTag()));
		metadata.setItem(COSName.TYPE, COSName.METADATA);
		metadata.setItem(COSName.SUBTYPE, PdfObjects.name("XML"));
		catalogue.setItem(COSName.METADATA, metadata);
	}

	private static COSDictionary colours(PdfObjects objects) {
		COSStream profile = objects.deflated(Colours.PROFILE);
		profile.setInt(COSName.N, 3);
		COSDictionary intent = PdfObjects.typed("OutputIntent");
		intent.setItem(COSName.S, PdfObjects.name("GTS_PDFA1"));
		intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, COLOURS);
		intent.setString(COSName.INFO, COLOURS);
		intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
		return intent;
	}

	private void properties(COSDictionary information) {
		information.setString(COSName.TITLE, title());
		information.setString(COSName.AUTHOR, author());
	}

	private String title() {
		return onOneLine(this.document.title());
	}

	private String author() {
		return onOneLine(this.document.author());
	}

	private static String onOneLine(String text) {
		return Characters.prepare(text).replace('\n', ' ').strip();
	}

	private long identity(List<byte[]> contents) {
		long hash = this.document.title().hashCode();
		for (byte[] content : contents) {
			for (byte value : content) {
				hash = 31 * hash + value;
			}
		}
		return hash;
	}

	private static final class Colours {

		private static final byte[] PROFILE = PdfObjects.deflate(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());

	}

}
