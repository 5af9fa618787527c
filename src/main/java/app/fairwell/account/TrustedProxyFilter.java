package app.fairwell.account;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.filter.ForwardedHeaderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Believes forwarding headers only from the proxies named in
 * {@code FAIRWELL_TRUSTED_PROXIES}; from anybody else they change nothing.
 */
class TrustedProxyFilter extends OncePerRequestFilter {

	/** Set when a request came with forwarding headers, believed or not. */
	static final String WAS_FORWARDED = TrustedProxyFilter.class.getName() + ".WAS_FORWARDED";

	private final Access access;

	private final ForwardedHeaderFilter forwardedHeaders = new ForwardedHeaderFilter();

	TrustedProxyFilter(Access access) {
		this.access = access;
		this.forwardedHeaders.setRelativeRedirects(true);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (Access.isForwarded(request)) {
			request.setAttribute(WAS_FORWARDED, true);
		}
		if (this.access.trusts(request.getRemoteAddr())) {
			this.forwardedHeaders.doFilter(new ClientRequest(request, clientOf(request)), response, chain);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	// The last address that no trusted proxy has: what stands left of it is hearsay.
	private String clientOf(HttpServletRequest request) {
		List<String> hops = Collections.list(request.getHeaders("X-Forwarded-For"))
			.stream()
			.flatMap((header) -> Arrays.stream(header.split(",")))
			.map(String::strip)
			.toList();
		String client = request.getRemoteAddr();
		for (int hop = hops.size() - 1; hop >= 0 && trusts(client); hop--) {
			client = hops.get(hop);
		}
		return client;
	}

	private boolean trusts(String address) {
		try {
			return this.access.trusts(address);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	/** Knows the client already, so it shows no header that would name another. */
	private static final class ClientRequest extends HttpServletRequestWrapper {

		private static final Set<String> HIDDEN = Set.of("forwarded", "x-forwarded-for");

		private final String client;

		ClientRequest(HttpServletRequest request, String client) {
			super(request);
			this.client = client;
		}

		@Override
		public String getRemoteAddr() {
			return this.client;
		}

		@Override
		public String getRemoteHost() {
			return this.client;
		}

		@Override
		public @Nullable String getHeader(String name) {
			return HIDDEN.contains(name.toLowerCase(Locale.ROOT)) ? null : super.getHeader(name);
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			return HIDDEN.contains(name.toLowerCase(Locale.ROOT)) ? Collections.emptyEnumeration()
					: super.getHeaders(name);
		}

		@Override
		public Enumeration<String> getHeaderNames() {
			return Collections.enumeration(Collections.list(super.getHeaderNames())
				.stream()
				.filter((name) -> !HIDDEN.contains(name.toLowerCase(Locale.ROOT)))
				.toList());
		}

	}

}
