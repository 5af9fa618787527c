package app.fairwell.account;

import java.net.URI;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * From where Fairwell is reached: which proxies it believes, whether plain HTTP is
 * accepted.
 */
@Component
class Access {

	private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1",
			"0:0:0:0:0:0:0:1");

	private static final List<String> FORWARDING_HEADERS = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host",
			"X-Forwarded-Proto", "X-Forwarded-Port", "X-Forwarded-Prefix", "X-Forwarded-Server", "X-Real-IP",
			"X-Original-Host", "X-Client-IP", "True-Client-IP", "CF-Connecting-IP", "Via");

	private static final List<IpAddressMatcher> LOOPBACK = List.of(new IpAddressMatcher("127.0.0.0/8"),
			new IpAddressMatcher("::1"));

	private final List<IpAddressMatcher> trustedProxies;

	private final boolean plainHttpAllowed;

	private final String baseUrl;

	Access(@Value("${FAIRWELL_TRUSTED_PROXIES:}") List<String> trustedProxies,
			@Value("${FAIRWELL_ALLOW_HTTP:false}") boolean plainHttpAllowed,
			@Value("${FAIRWELL_BASE_URL:}") String baseUrl) {
		this.trustedProxies = trustedProxies.stream()
			.map(String::strip)
			.filter((address) -> !address.isEmpty())
			.map(IpAddressMatcher::new)
			.toList();
		this.plainHttpAllowed = plainHttpAllowed;
		this.baseUrl = checked(baseUrl.strip());
	}

	private static String checked(String baseUrl) {
		if (!baseUrl.isEmpty() && URI.create(baseUrl).getHost() == null) {
			throw new IllegalArgumentException(
					"FAIRWELL_BASE_URL is '%s'; allowed is an address such as https://letters.example.com"
						.formatted(baseUrl));
		}
		return baseUrl;
	}

	boolean trusts(String proxyAddress) {
		return this.trustedProxies.stream().anyMatch((proxy) -> proxy.matches(proxyAddress));
	}

	// Whether a password sent with this request could be read on its way. Decided by the
	// name in the address bar, since a container sees its own host as another machine.
	boolean readableOnTheWay(HttpServletRequest request) {
		return !request.isSecure() && !this.plainHttpAllowed && !LOOPBACK_NAMES.contains(request.getServerName());
	}

	// Whether whoever sends this sits at this very machine: a loopback address, no proxy
	// in between, and a name in the address bar that no other site can claim.
	boolean fromThisMachine(HttpServletRequest request) {
		return LOOPBACK.stream().anyMatch((loopback) -> loopback.matches(request.getRemoteAddr()))
				&& LOOPBACK_NAMES.contains(request.getServerName()) && !isForwarded(request);
	}

	static boolean isForwarded(HttpServletRequest request) {
		return request.getAttribute(TrustedProxyFilter.WAS_FORWARDED) != null
				|| FORWARDING_HEADERS.stream().anyMatch((header) -> request.getHeader(header) != null);
	}

	String baseUrl() {
		return this.baseUrl;
	}

}
