package app.fairwell.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.fairwell.account.SecretFields;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;

/**
 * What a form sent and could not be saved, to be sent again from the page that says so
 * (product.md E4).
 *
 * @param path where it was sent to, without the context path
 * @param fields the fields, each with its values
 */
public record PostAgain(String path, Map<String, List<String>> fields) {

	/**
	 * Empty for a file, which a page cannot hold, and for a password, which it must not.
	 */
	static Optional<PostAgain> of(HttpServletRequest request) {
		String type = String.valueOf(request.getContentType());
		boolean form = "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))
				&& type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
		Map<String, List<String>> fields = new LinkedHashMap<>();
		if (form) {
			request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
		}
		fields.remove("_csrf");
		if (fields.isEmpty() || fields.keySet().stream().anyMatch(SecretFields::isSecret)) {
			return Optional.empty();
		}
		String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		return Optional.of(new PostAgain(address.substring(request.getContextPath().length()), fields));
	}

}
