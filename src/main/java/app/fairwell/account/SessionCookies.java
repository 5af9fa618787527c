package app.fairwell.account;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Writes the session's cookie: out of reach of scripts, and as safe as the connection
 * allows.
 */
class SessionCookies implements CookieSerializer {

	private final CookieSerializer overHttps = serializer(Cookies.SECURE_PREFIX + Cookies.SESSION, true);

	private final CookieSerializer overHttp = serializer(Cookies.SESSION, false);

	private static CookieSerializer serializer(String name, boolean secure) {
		DefaultCookieSerializer serializer = new DefaultCookieSerializer();
		serializer.setCookieName(name);
		serializer.setCookiePath("/");
		serializer.setSameSite("Lax");
		serializer.setUseHttpOnlyCookie(true);
		serializer.setUseSecureCookie(secure);
		return serializer;
	}

	private CookieSerializer over(HttpServletRequest request) {
		return request.isSecure() ? this.overHttps : this.overHttp;
	}

	@Override
	public void writeCookieValue(CookieValue value) {
		over(value.getRequest()).writeCookieValue(value);
	}

	@Override
	public List<String> readCookieValues(HttpServletRequest request) {
		return over(request).readCookieValues(request);
	}

}
