package app.fairwell.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Makes the objects that a PDF is written of.
 */
final class PdfObjects {

	private final COSDocument document;

	PdfObjects(COSDocument document) {
		this.document = document;
	}

	/**
	 * A compressed stream.
	 * @param content what it holds
	 * @return the stream
	 */
	COSStream stream(byte[] content) {
		return deflated(deflate(content));
	}

	COSStream deflated(byte[] compressed) {
		COSStream stream = plain(compressed);
		stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
		return stream;
	}

	COSStream plain(byte[] content) {
		COSStream stream = this.document.createCOSStream();
		try (OutputStream out = stream.createRawOutputStream()) {
			out.write(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return stream;
	}

	static byte[] deflate(byte[] content) {
		Deflater deflater = new Deflater();
		try {
			deflater.setInput(content);
			deflater.finish();
			ByteArrayOutputStream compressed = new ByteArrayOutputStream(content.length / 2 + 64);
			byte[] buffer = new byte[8192];
			while (!deflater.finished()) {
				compressed.write(buffer, 0, deflater.deflate(buffer));
			}
			return compressed.toByteArray();
		}
		finally {
			deflater.end();
		}
	}

	static COSName name(String name) {
		return COSName.getPDFName(name);
	}

	static COSDictionary typed(String type) {
		COSDictionary dictionary = new COSDictionary();
		dictionary.setItem(COSName.TYPE, name(type));
		return dictionary;
	}

	static COSArray integers(int... numbers) {
		COSArray array = new COSArray();
		Arrays.stream(numbers).forEach((number) -> array.add(COSInteger.get(number)));
		return array;
	}

	static COSArray numbers(double... numbers) {
		COSArray array = new COSArray();
		Arrays.stream(numbers).forEach((number) -> array.add(new COSFloat((float) number)));
		return array;
	}

}
