package app.fairwell.api;

import java.nio.charset.StandardCharsets;

import app.fairwell.export.Exports;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A letter as a file to keep.
 */
final class LetterFile {

	static final String TEXT = "text/plain;charset=UTF-8";

	private LetterFile() {
	}

	static ResponseEntity<byte[]> pdf(byte[] pdf, String name) {
		return file(pdf, name, MediaType.APPLICATION_PDF);
	}

	static ResponseEntity<byte[]> word(byte[] docx, String name) {
		return file(docx, name, MediaType.parseMediaType(Exports.WORD));
	}

	static ResponseEntity<byte[]> text(String text, String name) {
		return file(text.getBytes(StandardCharsets.UTF_8), name, MediaType.parseMediaType(TEXT));
	}

	private static ResponseEntity<byte[]> file(byte[] content, String name, MediaType type) {
		String disposition = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
		return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, disposition).body(content);
	}

}
