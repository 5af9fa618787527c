package app.fairwell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
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
 * The account of the person who is signed in.
 */
@Controller
@RequestMapping(AccountController.PATH)
class AccountController {

	static final String PATH = "/settings/account";

	private final People people;

	private final OwnAccount account;

	private final SessionSignIn session;

	private final OpenSessions openSessions;

	AccountController(People people, OwnAccount account, SessionSignIn session, OpenSessions openSessions) {
		this.people = people;
		this.account = account;
		this.session = session;
		this.openSessions = openSessions;
	}

	@GetMapping
	ModelAndView show(@AuthenticationPrincipal SignedIn person) {
		return page(AccountForm.of(this.people.require(person.id())), HttpStatus.OK);
	}

	@PostMapping
	ModelAndView change(@Valid @ModelAttribute("form") AccountForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn person, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes next) {
		if (problems.hasErrors()) {
			return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.session.goOn(this.account.change(person.id(), form), request, response);
		next.addFlashAttribute("flash", "account.saved");
		return new ModelAndView("redirect:" + PATH);
	}

	@GetMapping("/sign-in")
	ModelAndView showCredentials(@AuthenticationPrincipal SignedIn person) {
		return credentials(CredentialsForm.of(this.people.require(person.id())), HttpStatus.OK);
	}

	@PostMapping("/sign-in")
	ModelAndView changeCredentials(@Valid @ModelAttribute("form") CredentialsForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn person, HttpServletRequest request, HttpServletResponse response) {
		if (!problems.hasErrors()) {
			tryOut(form, problems, person, request, response);
		}
		return problems.hasErrors() ? credentials(form, HttpStatus.UNPROCESSABLE_CONTENT)
				: new ModelAndView("redirect:" + PATH);
	}

	private void tryOut(CredentialsForm form, BindingResult problems, SignedIn person, HttpServletRequest request,
			HttpServletResponse response) {
		try {
			SignedIn now = this.account.change(person.id(), form, request.getRemoteAddr());
			this.openSessions.end(now.id());
			this.session.begin(now, request, response);
		}
		catch (TooManyAttemptsException ex) {
			problems.rejectValue("currentPassword", "sign-in.error.wait", new Object[] { ex.seconds() }, null);
		}
		catch (BadCredentialsException ex) {
			problems.rejectValue("currentPassword", "account.current-password.wrong");
		}
		catch (WeakPasswordException ex) {
			problems.rejectValue("newPassword", ex.messageKey());
		}
		catch (EmailTakenException ex) {
			problems.rejectValue("email", "account.email.taken");
		}
	}

	private static ModelAndView page(AccountForm form, HttpStatus status) {
		return new ModelAndView("account/account", status).addObject("form", form);
	}

	private static ModelAndView credentials(CredentialsForm form, HttpStatus status) {
		return new ModelAndView("account/credentials", status).addObject("form", form);
	}

}
