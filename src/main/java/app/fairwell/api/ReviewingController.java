package app.fairwell.api;

import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.draft.Reviewing;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The way of a draft into review and out of it again.
 */
@RestController
@RequestMapping(ApiConfiguration.PATH + "/drafts/{id}")
@Tag(name = "Review", description = "A second pair of eyes, and what happens after")
class ReviewingController {

	private final Reviewing reviewing;

	private final Stepping stepping;

	ReviewingController(Reviewing reviewing, Stepping stepping) {
		this.reviewing = reviewing;
		this.stepping = stepping;
	}

	@PutMapping(path = "/submission", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Send a draft to review")
	ResponseEntity<ProgressAnswer> submit(@PathVariable UUID id,
			@Parameter(description = DraftTag.HEADER) @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) @Nullable String ifMatch,
			@AuthenticationPrincipal SignedIn by) {
		return this.stepping.take(id, ifMatch, by, (seen) -> this.reviewing.submit(id, seen.version(), by));
	}

	@DeleteMapping(path = "/submission", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Take a draft back from review")
	ResponseEntity<ProgressAnswer> withdraw(@PathVariable UUID id,
			@Parameter(description = DraftTag.HEADER) @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) @Nullable String ifMatch,
			@AuthenticationPrincipal SignedIn by) {
		return this.stepping.take(id, ifMatch, by, (seen) -> this.reviewing.withdraw(id, seen.version(), by));
	}

	@PutMapping(path = "/reviewer", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Take on a draft that waits",
			description = "Takes no body: the reviewer is the person of this account, also in place of another.")
	ResponseEntity<ProgressAnswer> takeOn(@PathVariable UUID id,
			@Parameter(description = DraftTag.HEADER) @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) @Nullable String ifMatch,
			@AuthenticationPrincipal SignedIn by) {
		return this.stepping.take(id, ifMatch, by, (seen) -> this.reviewing.takeOn(id, seen.version(), by));
	}

	@DeleteMapping(path = "/reviewer", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Give a draft back to the queue")
	ResponseEntity<ProgressAnswer> giveBack(@PathVariable UUID id,
			@Parameter(description = DraftTag.HEADER) @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) @Nullable String ifMatch,
			@AuthenticationPrincipal SignedIn by) {
		return this.stepping.take(id, ifMatch, by, (seen) -> this.reviewing.giveBack(id, seen.version(), by));
	}

	@PostMapping(path = "/return", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Send a draft back to its writer",
			description = "Takes a reason, and words beside it; the reason other wants words.")
	ResponseEntity<ProgressAnswer> sendBack(@PathVariable UUID id,
			@Parameter(description = DraftTag.HEADER) @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) @Nullable String ifMatch,
			@RequestBody ReturnBody body, @AuthenticationPrincipal SignedIn by) {
		return this.stepping.take(id, ifMatch, by, (seen) -> {
			ReturnBody.Given why = body.given();
			return this.reviewing.sendBack(id, seen.version(), why.reason(), why.words(), by);
		});
	}

}
