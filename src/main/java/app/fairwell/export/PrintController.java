package app.fairwell.export;

import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import app.fairwell.draft.Drafts;
import app.fairwell.letter.Letter;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The letter of a draft as a page that the browser prints.
 */
@Controller
class PrintController {

	private final Exports exports;

	private final Drafts drafts;

	private final Businesses businesses;

	PrintController(Exports exports, Drafts drafts, Businesses businesses) {
		this.exports = exports;
		this.drafts = drafts;
		this.businesses = businesses;
	}

	@GetMapping(path = "/drafts/{id}/page-label.css", produces = "text/css;charset=UTF-8")
	@ResponseBody
	String label(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by) {
		Letter letter = this.drafts.find(id, by).toLetter();
		return PageLabel.css(letter.furniture().pageOf(), letter.language());
	}

	@GetMapping("/drafts/{id}/print")
	String print(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by, Model model) {
		Letter letter = this.drafts.find(id, by).toLetter();
		Exports.refuseGaps(letter);
		model.addAttribute("id", id);
		model.addAttribute("letter", letter);
		model.addAttribute("business", this.businesses.current());
		model.addAttribute("steps", this.exports.steps(letter));
		return "export/print";
	}

}
