package app.fairwell.api;

import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.WaitingList;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * How far drafts have come, and which of them wait.
 */
@RestController
@RequestMapping(path = ApiConfiguration.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Review")
class ProgressController {

	private final Drafts drafts;

	private final WaitingList waiting;

	private final Stepping stepping;

	ProgressController(Drafts drafts, WaitingList waiting, Stepping stepping) {
		this.drafts = drafts;
		this.waiting = waiting;
		this.stepping = stepping;
	}

	@GetMapping("/drafts/{id}/progress")
	@Operation(summary = "Read how far a draft has come", description = "The ETag is that of the draft.")
	ResponseEntity<ProgressAnswer> progress(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by) {
		return this.stepping.answer(this.drafts.find(id, by), by);
	}

	@GetMapping("/reviews")
	@Operation(summary = "List the drafts that wait for a second look, oldest first",
			description = "For those who may approve.")
	ReviewListAnswer reviews(
			@Parameter(description = "The next of the page before") @RequestParam(
					required = false) @Nullable String after,
			@Parameter(description = "How many at most, from 1 to 100; 20 when left out",
					example = "20") @RequestParam(required = false) @Nullable String limit,
			@AuthenticationPrincipal SignedIn by) {
		return ReviewListAnswer.of(this.waiting.page(Parameters.after(after), Parameters.limit(limit), by));
	}

}
