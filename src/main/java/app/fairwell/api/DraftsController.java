package app.fairwell.api;

import java.net.URI;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewDraft;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Letters that are kept.
 */
@RestController
@RequestMapping(ApiConfiguration.PATH + "/drafts")
@Tag(name = "Drafts", description = "Letters that are kept; writers see only their own")
class DraftsController {

	private final AnswersReader reader;

	private final Drafts drafts;

	private final Businesses businesses;

	private final Answering answering;

	DraftsController(AnswersReader reader, Drafts drafts, Businesses businesses, Answering answering) {
		this.reader = reader;
		this.drafts = drafts;
		this.businesses = businesses;
		this.answering = answering;
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Compose a letter and keep it",
			description = "A repeat with the same Idempotency-Key by the same person answers with the first draft.")
	ResponseEntity<DraftAnswer> create(@RequestBody LetterBody body,
			@Parameter(description = "Any text of at most 200 characters, new for each draft") @RequestHeader(
					name = "Idempotency-Key", required = false) @Nullable String key,
			@AuthenticationPrincipal SignedIn by) {
		NewDraft draft = new NewDraft(this.reader.read(body, by), body.notes(), this.businesses.current().zone(),
				Parameters.formId(key));
		DraftView created = this.drafts.create(draft, by);
		URI location = ServletUriComponentsBuilder.fromCurrentRequestUri()
			.scheme(null)
			.host(null)
			.port(null)
			.path("/{id}")
			.build(created.id());
		DraftAnswer answer = this.answering.of(created, by);
		return ResponseEntity.created(location).eTag(DraftTag.of(created, answer).value()).body(answer);
	}

	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "List drafts, newest first")
	DraftListAnswer list(
			@Parameter(description = "Only those in this status; left out, all that are not in the bin",
					example = "draft") @RequestParam(required = false) @Nullable String status,
			@Parameter(
					description = "Words that must all be found in names, references or text, ignoring case and accents",
					example = "keane") @RequestParam(required = false) @Nullable String q,
			@Parameter(description = "The next of the page before") @RequestParam(
					required = false) @Nullable String after,
			@Parameter(description = "How many at most, from 1 to 100; 20 when left out",
					example = "20") @RequestParam(required = false) @Nullable String limit,
			@AuthenticationPrincipal SignedIn by) {
		return DraftListAnswer.of(this.drafts.list(Parameters.query(status, q, after, limit), by));
	}

	@GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Read a draft")
	ResponseEntity<DraftAnswer> find(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by) {
		DraftView draft = this.drafts.find(id, by);
		DraftAnswer answer = this.answering.of(draft, by);
		return ResponseEntity.ok().eTag(DraftTag.of(draft, answer).value()).body(answer);
	}

}
