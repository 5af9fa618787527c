package app.fairwell.business;

import java.io.IOException;

import app.fairwell.account.SignedIn;
import jakarta.validation.Valid;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
 * The logo: shown to everybody who is signed in, changed by the owner.
 */
@Controller
@RequestMapping("/settings/logo")
class LogoController {

	private final Businesses businesses;

	LogoController(Businesses businesses) {
		this.businesses = businesses;
	}

	@GetMapping
	ResponseEntity<byte[]> picture() {
		return this.businesses.logo()
			.map((png) -> ResponseEntity.ok()
				.contentType(MediaType.IMAGE_PNG)
				.cacheControl(CacheControl.noCache().cachePrivate())
				.body(png))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	@GetMapping("/change")
	ModelAndView show(@AuthenticationPrincipal SignedIn person) {
		person.requireOwner();
		return page(new LogoForm(null), HttpStatus.OK);
	}

	@PostMapping
	ModelAndView change(@Valid @ModelAttribute("form") LogoForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) throws IOException {
		person.requireOwner();
		if (problems.hasErrors() || form.picture() == null || form.picture().isEmpty()) {
			problems.rejectValue("picture", "logo.missing");
			return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.businesses.changeLogo(form.picture().getBytes(), person);
		}
		catch (UnreadableLogoException ex) {
			problems.rejectValue("picture", ex.messageKey());
			return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		next.addFlashAttribute("flash", "logo.saved");
		return new ModelAndView("redirect:/settings");
	}

	@PostMapping("/removal")
	String remove(@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		person.requireOwner();
		this.businesses.removeLogo(person);
		next.addFlashAttribute("flash", "logo.removed");
		return "redirect:/settings";
	}

	private ModelAndView page(LogoForm form, HttpStatus status) {
		return new ModelAndView("business/logo", status).addObject("form", form)
			.addObject("details", this.businesses.current());
	}

}
