package app.fairwell.api;

import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.SectionView;
import app.fairwell.letter.SectionKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * One section of a draft.
 */
@RestController
@Tag(name = "Drafts")
class SectionsController {

	private final Drafts drafts;

	SectionsController(Drafts drafts) {
		this.drafts = drafts;
	}

	@PatchMapping(path = ApiConfiguration.PATH + "/drafts/{id}/sections/{kind}",
			consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Change a section",
			description = "Takes exactly one of text, omitted and position. If-Match names the version of the section "
					+ "that was read; when it is stale, nothing is saved and the problem holds both texts.")
	ResponseEntity<SectionAnswer> change(@PathVariable UUID id, @PathVariable String kind,
			@Parameter(description = "The version of the section that was read; has to be there",
					example = "\"3\"") @RequestHeader(name = HttpHeaders.IF_MATCH,
							required = false) @Nullable String ifMatch,
			@RequestBody SectionBody body, @AuthenticationPrincipal SignedIn by) {
		SectionKind section = SectionKind.of(kind).orElseThrow(() -> new UnknownSectionException(kind));
		SectionView changed = this.drafts.changeSection(id, section, Parameters.version(ifMatch), body.change(), by);
		return ResponseEntity.ok().eTag(Long.toString(changed.version())).body(SectionAnswer.of(changed));
	}

}
