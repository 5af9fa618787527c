package app.fairwell.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Links that an owner hands over, since Fairwell sends no mail.
 */
@Component
class HandedLinks {

	private final Access access;

	private final Moments moments;

	private final Clock clock;

	HandedLinks(Access access, Moments moments, Clock clock) {
		this.access = access;
		this.moments = moments;
		this.clock = clock;
	}

	Instant now() {
		return this.clock.instant();
	}

	// The answer to the post itself: a redirect would have to keep the secret meanwhile
	ModelAndView page(String name, String path, LinkToken token, Instant until, HttpServletRequest request,
			Locale locale) {
		return new ModelAndView("account/link").addObject("name", name)
			.addObject("readOnly", true)
			.addObject("link", base(request) + path + "/" + token.secret())
			.addObject("until", this.moments.say(until, locale));
	}

	private String base(HttpServletRequest request) {
		String base = this.access.baseUrl().isEmpty()
				? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() : this.access.baseUrl();
		return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
	}

	static ModelAndView over(LinkOverException refusal) {
		return new ModelAndView("account/link-over", HttpStatus.GONE).addObject("state", refusal.state().id());
	}

	// Not even our own pages are told the address with the secret in it
	static void keepSecret(HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
	}

}
