package app.fairwell.account;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Another password for somebody who forgot theirs: the owner makes a link, and whoever
 * follows it chooses.
 */
@Controller
class ResetController {

	static final String PATH = "/reset";

	private static final String LINK = PATH + "/{token}";

	private final PasswordReset reset;

	private final Team team;

	private final HandedLinks links;

	private final SessionSignIn session;

	ResetController(PasswordReset reset, Team team, HandedLinks links, SessionSignIn session) {
		this.reset = reset;
		this.team = team;
		this.links = links;
		this.session = session;
	}

	@PostMapping(PeopleController.PATH + "/{id}/reset")
	ModelAndView start(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by, HttpServletRequest request,
			Locale locale) {
		LinkToken token = this.reset.start(id, by);
		Instant until = this.links.now().plus(ResetLink.OPEN_FOR);
		return this.links.page(this.team.member(id).name(), PATH, token, until, request, locale);
	}

	// Where the page with the link leads when another language is chosen on it
	@GetMapping(PeopleController.PATH + "/{id}/reset")
	String person(@PathVariable UUID id) {
		return "redirect:" + PeopleController.PATH + "/" + this.team.member(id).id();
	}

	@GetMapping(LINK)
	ModelAndView show(@PathVariable("token") String secret, HttpServletResponse response) {
		LinkToken token = new LinkToken(secret);
		HandedLinks.keepSecret(response);
		return page(token, this.reset.find(token), new PasswordForm(null), HttpStatus.OK);
	}

	@PostMapping(LINK)
	ModelAndView use(@PathVariable("token") String secret, @Valid @ModelAttribute("form") PasswordForm form,
			BindingResult problems, HttpServletRequest request, HttpServletResponse response) {
		LinkToken token = new LinkToken(secret);
		HandedLinks.keepSecret(response);
		Person person = this.reset.find(token);
		try {
			if (!problems.hasErrors()) {
				this.session.begin(this.reset.use(token, form.typed()), request, response);
				return new ModelAndView("redirect:/");
			}
		}
		catch (WeakPasswordException ex) {
			problems.rejectValue("password", ex.messageKey());
		}
		return page(token, person, form, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@ExceptionHandler
	ModelAndView over(LinkOverException refusal) {
		return HandedLinks.over(refusal);
	}

	private static ModelAndView page(LinkToken token, Person person, PasswordForm form, HttpStatus status) {
		return new ModelAndView("account/reset", status).addObject("form", form)
			.addObject("address", PATH + "/" + token.secret())
			.addObject("name", person.name())
			.addObject("email", person.email());
	}

}
