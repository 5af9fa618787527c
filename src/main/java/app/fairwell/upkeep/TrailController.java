package app.fairwell.upkeep;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import app.fairwell.account.PersonNames;
import app.fairwell.account.SignedIn;
import app.fairwell.audit.AuditLine;
import app.fairwell.audit.AuditReading;
import app.fairwell.business.Businesses;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Who did what, when, for the owner to read (product.md L3).
 */
@Controller
class TrailController {

	private static final int SHOWN = 50;

	private final AuditReading trail;

	private final TrailWords words;

	private final PersonNames people;

	private final Businesses businesses;

	TrailController(AuditReading trail, TrailWords words, PersonNames people, Businesses businesses) {
		this.trail = trail;
		this.words = words;
		this.people = people;
		this.businesses = businesses;
	}

	@GetMapping(TrailFilter.PATH)
	String show(@ModelAttribute("filter") TrailFilter filter, @AuthenticationPrincipal SignedIn person, Locale locale,
			Model model) {
		person.requireOwner();
		ZoneId zone = this.businesses.current().zone();
		List<AuditLine> found = this.trail.page(filter.query(zone), filter.end(), SHOWN + 1);
		List<AuditLine> shown = found.subList(0, Math.min(found.size(), SHOWN));
		model.addAttribute("lines", this.words.of(shown, zone, locale));
		model.addAttribute("next", (found.size() > SHOWN) ? shown.get(SHOWN - 1).number() : null);
		model.addAttribute("people", this.people.all());
		model.addAttribute("kinds", this.words.kinds(locale));
		model.addAttribute("actions", this.words.actions(locale));
		return "upkeep/trail";
	}

}
