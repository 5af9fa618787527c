package app.fairwell.promise;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where this Fairwell is reached from outside.
 */
@Component
class OwnAddress {

	private final String baseUrl;

	OwnAddress(@Value("${FAIRWELL_BASE_URL:}") String baseUrl) {
		this.baseUrl = baseUrl.strip();
	}

	/** The address, without a slash at its end. */
	String of(HttpServletRequest request) {
		String base = this.baseUrl.isEmpty() ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
				: this.baseUrl;
		return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
	}

}
