package app.fairwell.account;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Invitations, for the owner who makes and withdraws them.
 */
@Controller
@RequestMapping("/settings/invitations")
class InvitationsController {

	private static final String LIST = "redirect:" + PeopleController.PATH;

	private final Invitations invitations;

	private final HandedLinks links;

	InvitationsController(Invitations invitations, HandedLinks links) {
		this.invitations = invitations;
		this.links = links;
	}

	// Where the page with the link leads when another language is chosen on it
	@GetMapping
	String list() {
		return LIST;
	}

	@GetMapping("/new")
	ModelAndView show() {
		return page(InvitationForm.EMPTY, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView invite(@Valid @ModelAttribute("form") InvitationForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn by, HttpServletRequest request, Locale locale) {
		if (problems.hasErrors()) {
			return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			Role role = RoleForm.roleOf(form.role()).orElseThrow();
			LinkToken token = this.invitations.invite(form.given(form.name()), form.given(form.email()), role, by);
			Instant until = this.links.now().plus(Invitation.OPEN_FOR);
			return this.links.page(form.given(form.name()), InvitationController.PATH, token, until, request, locale);
		}
		catch (EmailTakenException ex) {
			problems.rejectValue("email", "account.email.taken");
		}
		catch (InvitedAlreadyException ex) {
			problems.rejectValue("email", "invitation.email.open");
		}
		return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping("/{id}/withdrawal")
	String withdraw(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by, RedirectAttributes next) {
		try {
			this.invitations.withdraw(id, by);
			next.addFlashAttribute("flash", "invitations.withdrawn");
		}
		catch (LinkOverException ex) {
			next.addFlashAttribute("flash", "invitations.used");
		}
		return LIST;
	}

	private static ModelAndView page(InvitationForm form, HttpStatus status) {
		return new ModelAndView("account/invite", status).addObject("form", form).addObject("roles", RoleForm.CHOICES);
	}

}
