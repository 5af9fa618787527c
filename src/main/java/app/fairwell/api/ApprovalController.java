package app.fairwell.api;

import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.draft.Approvals;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The release of a letter.
 */
@RestController
@RequestMapping(ApiConfiguration.PATH + "/drafts/{id}")
@Tag(name = "Review")
class ApprovalController {

	private final Approvals approvals;

	private final Stepping stepping;

	ApprovalController(Approvals approvals, Stepping stepping) {
		this.approvals = approvals;
		this.stepping = stepping;
	}

	@PutMapping(path = "/approval", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Approve a letter and freeze it",
			description = "Approves exactly what If-Match names. Where a second person must approve, it may not be "
					+ "who wrote the letter or sent it to review.")
	ResponseEntity<ProgressAnswer> approve(@PathVariable UUID id,
			@Parameter(description = DraftTag.HEADER) @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) @Nullable String ifMatch,
			@AuthenticationPrincipal SignedIn by) {
		return this.stepping.take(id, ifMatch, by, (seen) -> this.approvals.approve(id, seen, by));
	}

	@DeleteMapping(path = "/approval", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Open an approved letter again", description = "Its approval does not hold any more.")
	ResponseEntity<ProgressAnswer> reopen(@PathVariable UUID id,
			@Parameter(description = DraftTag.HEADER) @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) @Nullable String ifMatch,
			@AuthenticationPrincipal SignedIn by) {
		return this.stepping.take(id, ifMatch, by, (seen) -> this.approvals.reopen(id, seen.version(), by));
	}

}
