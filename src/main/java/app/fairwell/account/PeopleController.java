package app.fairwell.account;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

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
 * The people of the business and what they may do, for the owner.
 */
@Controller
@RequestMapping(PeopleController.PATH)
class PeopleController {

	static final String PATH = "/settings/people";

	private static final String LIST = "redirect:" + PATH;

	private final Team team;

	private final Invitations invitations;

	private final Moments moments;

	private final Clock clock;

	PeopleController(Team team, Invitations invitations, Moments moments, Clock clock) {
		this.team = team;
		this.invitations = invitations;
		this.moments = moments;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(@AuthenticationPrincipal SignedIn by, Locale locale) {
		DateTimeFormatter moments = this.moments.in(locale);
		List<MemberRow> people = this.team.members()
			.stream()
			.map((person) -> MemberRow.of(person, by, moments))
			.toList();
		List<InvitationRow> waiting = this.invitations.waiting()
			.stream()
			.map((invitation) -> InvitationRow.of(invitation, this.clock.instant(), moments))
			.toList();
		return new ModelAndView("account/people").addObject("people", people).addObject("invitations", waiting);
	}

	@GetMapping("/{id}")
	ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by) {
		Person person = this.team.member(id);
		return page(person, RoleForm.of(person), by, HttpStatus.OK);
	}

	@PostMapping("/{id}")
	ModelAndView changeRole(@PathVariable UUID id, @Valid @ModelAttribute("form") RoleForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn by, RedirectAttributes next) {
		Person person = this.team.member(id);
		Optional<Role> role = RoleForm.roleOf(form.role());
		try {
			if (!problems.hasErrors() && role.isPresent()) {
				this.team.changeRole(id, form.seen(), role.get(), by);
				next.addFlashAttribute("flash", "person.saved");
				return new ModelAndView(by.id().equals(id) ? "redirect:/settings" : LIST);
			}
		}
		catch (LastOwnerException ex) {
			problems.rejectValue("role", "person.last-owner");
		}
		return page(person, form, by, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping("/{id}/removal")
	ModelAndView remove(@PathVariable UUID id, @ModelAttribute("form") RoleForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn by, RedirectAttributes next) {
		Person person = this.team.member(id);
		try {
			this.team.remove(id, form.seen(), by);
		}
		catch (LastOwnerException ex) {
			problems.rejectValue("role", "person.last-owner");
			return page(person, form, by, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		next.addFlashAttribute("flash", "person.removed");
		return new ModelAndView(LIST);
	}

	private static ModelAndView page(Person person, RoleForm form, SignedIn by, HttpStatus status) {
		return new ModelAndView("account/person", status).addObject("form", form)
			.addObject("person", person)
			.addObject("self", person.id().equals(by.id()))
			.addObject("roles", RoleForm.CHOICES);
	}

}
