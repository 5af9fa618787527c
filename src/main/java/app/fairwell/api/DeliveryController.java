package app.fairwell.api;

import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.draft.Deliveries;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What happens to an approved letter outside of the house.
 */
@RestController
@RequestMapping(ApiConfiguration.PATH + "/drafts/{id}")
@Tag(name = "Review")
class DeliveryController {

	private final Deliveries deliveries;

	private final Stepping stepping;

	DeliveryController(Deliveries deliveries, Stepping stepping) {
		this.deliveries = deliveries;
		this.stepping = stepping;
	}

	@PutMapping(path = "/delivery", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Note that a letter was sent")
	ResponseEntity<ProgressAnswer> send(@PathVariable UUID id,
			@Parameter(description = DraftTag.HEADER) @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) @Nullable String ifMatch,
			@RequestBody DeliveryBody body, @AuthenticationPrincipal SignedIn by) {
		return this.stepping.take(id, ifMatch, by, (seen) -> {
			DeliveryBody.Given sent = body.given();
			return this.deliveries.send(id, seen.version(), sent.how(), sent.on(), sent.tracking(), by);
		});
	}

	@DeleteMapping(path = "/delivery", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Take back that a letter was sent", description = "The reason is told in own words.")
	ResponseEntity<ProgressAnswer> undo(@PathVariable UUID id,
			@Parameter(description = DraftTag.HEADER) @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) @Nullable String ifMatch,
			@RequestBody UndoBody body, @AuthenticationPrincipal SignedIn by) {
		return this.stepping.take(id, ifMatch, by,
				(seen) -> this.deliveries.undoSending(id, seen.version(), body.words(), by));
	}

	@PutMapping(path = "/delivery/receipt", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Note that the customer has the letter")
	ResponseEntity<ProgressAnswer> receive(@PathVariable UUID id,
			@Parameter(description = DraftTag.HEADER) @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) @Nullable String ifMatch,
			@RequestBody DayBody body, @AuthenticationPrincipal SignedIn by) {
		return this.stepping.take(id, ifMatch, by,
				(seen) -> this.deliveries.receive(id, seen.version(), body.day(), by));
	}

	@PutMapping(path = "/delivery/return", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Note that the letter came back")
	ResponseEntity<ProgressAnswer> comeBack(@PathVariable UUID id,
			@Parameter(description = DraftTag.HEADER) @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) @Nullable String ifMatch,
			@RequestBody DayBody body, @AuthenticationPrincipal SignedIn by) {
		return this.stepping.take(id, ifMatch, by,
				(seen) -> this.deliveries.comeBack(id, seen.version(), body.day(), by));
	}

}
