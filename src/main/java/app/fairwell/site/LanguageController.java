package app.fairwell.site;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Goes back to the page on which another language was chosen, where nothing is typed; the
 * choice itself is kept before any controller is asked.
 */
@Controller
class LanguageController {

	@PostMapping("/language")
	String choose(@RequestHeader(name = "Referer", required = false) @Nullable String from,
			HttpServletRequest request) {
		return "redirect:" + PageBefore.of(from, request);
	}

}
