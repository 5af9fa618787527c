package app.fairwell.site;

import java.net.URI;

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
		return "redirect:" + back(from, request);
	}

	private String back(@Nullable String from, HttpServletRequest request) {
		try {
			URI page = (from != null) ? URI.create(from) : URI.create("/");
			boolean ours = request.getServerName().equals(page.getHost());
			String path = (ours && page.getRawPath() != null) ? page.getRawPath() : "/";
			String query = (ours && page.getRawQuery() != null) ? "?" + page.getRawQuery() : "";
			return local(path, request) + query;
		}
		catch (IllegalArgumentException ex) {
			return "/";
		}
	}

	private String local(String path, HttpServletRequest request) {
		String inside = path.startsWith(request.getContextPath()) ? path.substring(request.getContextPath().length())
				: path;
		return (inside.startsWith("/") && !inside.startsWith("//")) ? inside : "/";
	}

}
