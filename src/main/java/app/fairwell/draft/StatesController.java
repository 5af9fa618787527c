package app.fairwell.draft;

import java.util.UUID;

import app.fairwell.account.SignedIn;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The buttons that take a draft from one state to another (product.md G1).
 */
@Controller
@RequestMapping("/drafts/{id}")
class StatesController {

	private static final String LETTER = "redirect:/drafts/{id}";

	private final Reviewing reviewing;

	private final Approvals approvals;

	private final Copies copies;

	StatesController(Reviewing reviewing, Approvals approvals, Copies copies) {
		this.reviewing = reviewing;
		this.approvals = approvals;
		this.copies = copies;
	}

	@PostMapping("/submission")
	String submit(@PathVariable UUID id, @RequestParam(defaultValue = "-1") long version,
			@AuthenticationPrincipal SignedIn by) {
		this.reviewing.submit(id, version, by);
		return LETTER;
	}

	@PostMapping("/submission/withdrawal")
	String withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "-1") long version,
			@AuthenticationPrincipal SignedIn by) {
		this.reviewing.withdraw(id, version, by);
		return LETTER;
	}

	@PostMapping("/approval/withdrawal")
	String reopen(@PathVariable UUID id, @RequestParam(defaultValue = "-1") long version,
			@AuthenticationPrincipal SignedIn by) {
		this.approvals.reopen(id, version, by);
		return LETTER;
	}

	@PostMapping("/copies")
	String copy(@PathVariable UUID id, @RequestParam(defaultValue = "") String formId,
			@AuthenticationPrincipal SignedIn by) {
		return "redirect:/drafts/" + this.copies.copy(id, formId, by).id();
	}

}
