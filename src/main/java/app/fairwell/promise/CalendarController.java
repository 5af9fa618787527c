package app.fairwell.promise;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import app.fairwell.account.LinkToken;
import app.fairwell.account.OwnAddress;
import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The private address of one's calendar: made, renewed, ended.
 */
@Controller
@RequestMapping("/promises/calendar")
class CalendarController {

	private final CalendarAddresses addresses;

	private final OwnAddress own;

	private final Businesses businesses;

	CalendarController(CalendarAddresses addresses, OwnAddress own, Businesses businesses) {
		this.addresses = addresses;
		this.own = own;
		this.businesses = businesses;
	}

	@GetMapping
	ModelAndView show(@AuthenticationPrincipal SignedIn person) {
		Optional<Instant> made = this.addresses.madeAt(person);
		ZoneId zone = this.businesses.current().zone();
		return new ModelAndView("promise/calendar").addObject("made",
				made.map((moment) -> moment.atZone(zone)).orElse(null));
	}

	/**
	 * The answer to the post itself: a redirect would have to keep the secret meanwhile.
	 */
	@PostMapping
	ModelAndView make(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Locale locale) {
		LinkToken token = this.addresses.make(person, locale);
		return show(person).addObject("address", this.own.of(request) + CalendarFeedController.path(token));
	}

	@PostMapping("/removal")
	String end(@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		this.addresses.end(person);
		next.addFlashAttribute("flash", "promise.calendar.ended");
		return "redirect:/promises/calendar";
	}

}
