package app.fairwell.api;

import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.export.Exports;
import app.fairwell.letter.Letter;
import app.fairwell.letter.LetterComposer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Letters as files, saved or not.
 */
@RestController
@RequestMapping(ApiConfiguration.PATH)
@Tag(name = "Files")
class LetterFilesController {

	private final AnswersReader reader;

	private final LetterComposer composer;

	private final Drafts drafts;

	private final Exports exports;

	LetterFilesController(AnswersReader reader, LetterComposer composer, Drafts drafts, Exports exports) {
		this.reader = reader;
		this.composer = composer;
		this.drafts = drafts;
		this.exports = exports;
	}

	@PostMapping(path = "/letters/pdf", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_PDF_VALUE)
	@Operation(summary = "Compose a letter as PDF without saving it")
	ResponseEntity<byte[]> composePdf(@RequestBody LetterBody body, @AuthenticationPrincipal SignedIn by) {
		Letter letter = composed(body, by);
		return LetterFile.pdf(this.exports.pdf(letter), this.exports.fileName(letter, body.letterDate(), "pdf"));
	}

	@PostMapping(path = "/letters/docx", consumes = MediaType.APPLICATION_JSON_VALUE, produces = Exports.WORD)
	@Operation(summary = "Compose a letter for Word without saving it")
	ResponseEntity<byte[]> composeWord(@RequestBody LetterBody body, @AuthenticationPrincipal SignedIn by) {
		Letter letter = composed(body, by);
		return LetterFile.word(this.exports.docx(letter), this.exports.fileName(letter, body.letterDate(), "docx"));
	}

	@PostMapping(path = "/letters/txt", consumes = MediaType.APPLICATION_JSON_VALUE, produces = LetterFile.TEXT)
	@Operation(summary = "Compose a letter as plain text without saving it")
	ResponseEntity<byte[]> composeText(@RequestBody LetterBody body, @AuthenticationPrincipal SignedIn by) {
		Letter letter = composed(body, by);
		return LetterFile.text(this.exports.text(letter), this.exports.fileName(letter, body.letterDate(), "txt"));
	}

	private Letter composed(LetterBody body, SignedIn by) {
		return this.exports.unsaved(this.composer.compose(this.reader.request(this.reader.read(body, by))).letter());
	}

	@GetMapping(path = "/drafts/{id}/letter.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
	@Operation(summary = "Render a draft as PDF")
	ResponseEntity<byte[]> draftPdf(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by) {
		DraftView draft = this.drafts.find(id, by);
		return LetterFile.pdf(this.exports.pdf(draft, by), this.exports.fileName(draft, "pdf"));
	}

	@GetMapping(path = "/drafts/{id}/letter.docx", produces = Exports.WORD)
	@Operation(summary = "Render a draft for Word")
	ResponseEntity<byte[]> draftWord(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by) {
		DraftView draft = this.drafts.find(id, by);
		return LetterFile.word(this.exports.docx(draft.toLetter()), this.exports.fileName(draft, "docx"));
	}

	@GetMapping(path = "/drafts/{id}/letter.txt", produces = LetterFile.TEXT)
	@Operation(summary = "Render a draft as plain text")
	ResponseEntity<byte[]> draftText(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by) {
		DraftView draft = this.drafts.find(id, by);
		return LetterFile.text(this.exports.text(draft.toLetter()), this.exports.fileName(draft, "txt"));
	}

}
