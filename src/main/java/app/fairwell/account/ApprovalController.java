package app.fairwell.account;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The setting that a second person approves (product.md G6); its form stands among the
 * settings of the business.
 */
@Controller
class ApprovalController {

	private final Approvers approvers;

	ApprovalController(Approvers approvers) {
		this.approvers = approvers;
	}

	@PostMapping("/settings/approval")
	String decide(@RequestParam(defaultValue = "false") boolean second, @AuthenticationPrincipal SignedIn by,
			RedirectAttributes next) {
		by.requireOwner();
		this.approvers.demandSecondPerson(second, by);
		next.addFlashAttribute("flash", "settings.saved");
		return "redirect:/settings";
	}

}
