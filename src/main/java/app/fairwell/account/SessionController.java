package app.fairwell.account;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells a page whether it may go on after somebody signed in again in another tab, and
 * with which token its forms go on.
 */
@RestController
class SessionController {

	static final String PATH = "/session";

	@GetMapping(PATH)
	ResponseEntity<Map<String, String>> session(@AuthenticationPrincipal @Nullable SignedIn person, CsrfToken token) {
		if (person == null) {
			return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
		}
		return ResponseEntity.ok(Map.of("csrfHeader", token.getHeaderName(), "csrfParameter", token.getParameterName(),
				"csrfToken", token.getToken()));
	}

}
