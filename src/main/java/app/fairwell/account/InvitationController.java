package app.fairwell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes an invitation up.
 */
@Controller
@RequestMapping(InvitationController.PATH + "/{token}")
class InvitationController {

	static final String PATH = "/invitation";

	private final Invitations invitations;

	private final SessionSignIn session;

	InvitationController(Invitations invitations, SessionSignIn session) {
		this.invitations = invitations;
		this.session = session;
	}

	@GetMapping
	ModelAndView show(@PathVariable("token") String secret, HttpServletResponse response) {
		LinkToken token = new LinkToken(secret);
		HandedLinks.keepSecret(response);
		return page(token, this.invitations.find(token), new PasswordForm(null), HttpStatus.OK);
	}

	@PostMapping
	ModelAndView accept(@PathVariable("token") String secret, @Valid @ModelAttribute("form") PasswordForm form,
			BindingResult problems, HttpServletRequest request, HttpServletResponse response) {
		LinkToken token = new LinkToken(secret);
		HandedLinks.keepSecret(response);
		Invitation invitation = this.invitations.find(token);
		try {
			if (!problems.hasErrors()) {
				this.session.begin(this.invitations.accept(token, form.typed()), request, response);
				return new ModelAndView("redirect:/");
			}
		}
		catch (WeakPasswordException ex) {
			problems.rejectValue("password", ex.messageKey());
		}
		return page(token, invitation, form, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@ExceptionHandler
	ModelAndView over(LinkOverException refusal) {
		return HandedLinks.over(refusal);
	}

	private static ModelAndView page(LinkToken token, Invitation invitation, PasswordForm form, HttpStatus status) {
		return new ModelAndView("account/invitation", status).addObject("form", form)
			.addObject("address", PATH + "/" + token.secret())
			.addObject("name", invitation.name())
			.addObject("email", invitation.email())
			.addObject("role", RoleForm.word(invitation.role()));
	}

}
