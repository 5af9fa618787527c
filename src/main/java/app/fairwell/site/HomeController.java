package app.fairwell.site;

import app.fairwell.account.SignedIn;
import app.fairwell.draft.DraftQuery;
import app.fairwell.draft.DraftStatus;
import app.fairwell.draft.Drafts;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The first page: what to do next.
 */
@Controller
class HomeController {

	private static final int SHOWN = 5;

	private final Drafts drafts;

	HomeController(Drafts drafts) {
		this.drafts = drafts;
	}

	@GetMapping("/")
	String home(@AuthenticationPrincipal SignedIn person, Model model) {
		model.addAttribute("letters",
				this.drafts.list(new DraftQuery(null, DraftStatus.DRAFT, null, null, SHOWN), person));
		return "site/home";
	}

}
