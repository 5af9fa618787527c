package app.fairwell.export;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The letter of a draft as a file.
 */
@RestController
class DraftFilesController {

	private static final MediaType PLAIN_TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private final Exports exports;

	private final Drafts drafts;

	DraftFilesController(Exports exports, Drafts drafts) {
		this.exports = exports;
		this.drafts = drafts;
	}

	@GetMapping("/drafts/{id}/letter.pdf")
	ResponseEntity<byte[]> pdf(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by) {
		DraftView draft = this.drafts.find(id, by);
		return file(ContentDisposition.inline(), this.exports.fileName(draft, "pdf"), MediaType.APPLICATION_PDF)
			.body(this.exports.pdf(draft, by));
	}

	@GetMapping("/drafts/{id}/letter.docx")
	ResponseEntity<byte[]> docx(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by) {
		DraftView draft = this.drafts.find(id, by);
		return file(ContentDisposition.attachment(), this.exports.fileName(draft, "docx"),
				MediaType.parseMediaType(Exports.WORD))
			.body(this.exports.docx(draft.toLetter()));
	}

	@GetMapping("/drafts/{id}/letter.txt")
	ResponseEntity<byte[]> text(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by) {
		DraftView draft = this.drafts.find(id, by);
		return file(ContentDisposition.attachment(), this.exports.fileName(draft, "txt"), PLAIN_TEXT)
			.body(this.exports.text(draft.toLetter()).getBytes(StandardCharsets.UTF_8));
	}

	private static ResponseEntity.BodyBuilder file(ContentDisposition.Builder disposition, String name,
			MediaType type) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					disposition.filename(name, StandardCharsets.UTF_8).build().toString());
	}

}
