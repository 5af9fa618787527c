package app.fairwell.business;

import java.util.Locale;

import app.fairwell.account.Approvers;
import app.fairwell.account.SignedIn;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The details of the business: everybody may see them, the owner changes them.
 */
@Controller
@RequestMapping("/settings")
class SettingsController {

	private static final String PAGE = "business/settings";

	private final Businesses businesses;

	private final Approvers approvers;

	SettingsController(Businesses businesses, Approvers approvers) {
		this.businesses = businesses;
		this.approvers = approvers;
	}

	@GetMapping
	ModelAndView show(@AuthenticationPrincipal SignedIn person, Locale locale) {
		return page(BusinessForm.of(this.businesses.business()), person, locale, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView change(@Valid @ModelAttribute("form") BusinessForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn person, Locale locale, RedirectAttributes next) {
		person.requireOwner();
		if (problems.hasErrors()) {
			return page(form, person, locale, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.businesses.change(form.seen(), form.change(this.businesses.current()), person);
		}
		catch (BusinessChangedMeanwhileException ex) {
			return conflict(form, person, locale);
		}
		next.addFlashAttribute("flash", "settings.saved");
		return new ModelAndView("redirect:/settings");
	}

	private ModelAndView conflict(BusinessForm form, SignedIn person, Locale locale) {
		Business stands = this.businesses.business();
		return page(form.withVersion(stands.version()), person, locale, HttpStatus.CONFLICT).addObject("theirs",
				form.against(BusinessForm.of(stands)));
	}

	private ModelAndView page(BusinessForm form, SignedIn person, Locale locale, HttpStatus status) {
		ModelAndView page = new ModelAndView(PAGE, status);
		page.addObject("form", form);
		page.addObject("details", this.businesses.current());
		page.addObject("readOnly", !person.runsTheBusiness());
		page.addObject("second", this.approvers.secondPerson());
		page.addObject("languages", LetterLanguages.names(locale));
		page.addObject("zones", SettingsChoices.zones(form.zone()));
		page.addObject("currencies", SettingsChoices.currencies(locale));
		page.addObject("papers", new String[] { Paper.A4.name(), Paper.LETTER.name() });
		return page;
	}

}
