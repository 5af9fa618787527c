package app.fairwell.lesson;

import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What the business could change, so that others do not leave (product.md D7).
 */
@Controller
class ChangesController {

	private final ChangeList changes;

	private final Businesses businesses;

	ChangesController(ChangeList changes, Businesses businesses) {
		this.changes = changes;
		this.businesses = businesses;
	}

	@GetMapping("/customers/changes")
	String list(@RequestParam(required = false) @Nullable UUID after, @AuthenticationPrincipal SignedIn reader,
			Model model) {
		boolean enough = this.changes.isEnough(reader);
		List<Change> found = enough ? this.changes.page(after, reader) : List.of();
		if (found.isEmpty() && after != null) {
			return "redirect:/customers/changes";
		}
		List<Change> shown = found.subList(0, Math.min(found.size(), ChangeList.PAGE));
		model.addAttribute("enough", enough);
		model.addAttribute("changes", shown);
		model.addAttribute("causes", this.changes.causes(reader));
		model.addAttribute("after", after);
		model.addAttribute("next", (found.size() > shown.size()) ? shown.get(shown.size() - 1).id() : null);
		model.addAttribute("zone", this.businesses.current().zone());
		return "lesson/changes";
	}

}
