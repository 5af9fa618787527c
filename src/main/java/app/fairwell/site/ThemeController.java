package app.fairwell.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Stores the choice of colours and goes back to the page it was made on.
 */
@Controller
class ThemeController {

	@PostMapping("/theme")
	String choose(@RequestParam String theme, @RequestHeader(name = "Referer", required = false) @Nullable String from,
			HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE, Theme.cookie(theme, request).toString());
		return "redirect:" + PageBefore.of(from, request);
	}

}
