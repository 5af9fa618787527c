package app.fairwell.account;

import java.net.URI;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * Where passkeys belong to: the address that people open, over HTTPS or at the computer
 * itself. Browsers make none for a bare network address.
 */
@Component
class PasskeySite {

	private final Access access;

	PasskeySite(Access access) {
		this.access = access;
	}

	/**
	 * The site as a browser names it.
	 * @param request a request to it
	 * @return its scheme, host and port, or empty where passkeys cannot be used
	 */
	Optional<URI> of(HttpServletRequest request) {
		URI site = this.access.baseUrl().isEmpty() ? here(request) : URI.create(this.access.baseUrl());
		String host = site.getHost();
		boolean safe = "https".equals(site.getScheme()) || "localhost".equals(host);
		boolean named = !host.startsWith("[") && !host.matches("[\\d.]+");
		return Optional.of(site)
			.filter((found) -> safe && named && host.equalsIgnoreCase(request.getServerName()))
			.map((found) -> URI.create(found.getScheme() + "://" + found.getRawAuthority()));
	}

	private static URI here(HttpServletRequest request) {
		boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
		return URI.create((request.isSecure() ? "https://" : "http://") + request.getServerName()
				+ (usual ? "" : ":" + request.getServerPort()));
	}

}
