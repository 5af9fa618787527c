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

/**
 * Links that an owner hands over, since Fairwell sends no mail.
 */
@Component
class HandedLinks {

	private final OwnAddress address;

	private final Moments moments;

	private final Clock clock;

	HandedLinks(OwnAddress address, Moments moments, Clock clock) {
		this.address = address;
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
			.addObject("link", this.address.of(request) + path + "/" + token.secret())
			.addObject("until", this.moments.in(locale).format(until));
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
