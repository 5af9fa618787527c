package app.fairwell.draft;

import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The versions of a draft, their differences, and the way back (product.md E6).
 */
@Controller
@RequestMapping("/drafts/{id}/versions")
class VersionsController {

	private final Drafts drafts;

	private final DraftComparison comparison;

	VersionsController(Drafts drafts, DraftComparison comparison) {
		this.drafts = drafts;
		this.comparison = comparison;
	}

	@GetMapping
	String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer compare,
			@RequestParam(defaultValue = "previous") String with, @AuthenticationPrincipal SignedIn person,
			Model model) {
		DraftView draft = this.drafts.find(id, person);
		List<VersionRow> versions = this.drafts.versions(id, person);
		model.addAttribute("draft", draft);
		model.addAttribute("customer", draft.customerName());
		model.addAttribute("versions", versions);
		if (compare != null) {
			model.addAttribute("difference", with.equals("current") ? this.comparison.withCurrent(id, compare, person)
					: this.comparison.withPrevious(id, compare, person));
		}
		return "draft/versions";
	}

	@PostMapping("/{number}/restoration")
	String bringBack(@PathVariable UUID id, @PathVariable int number, @AuthenticationPrincipal SignedIn person,
			RedirectAttributes next) {
		this.drafts.bringBack(id, number, person);
		next.addAttribute("id", id);
		next.addFlashAttribute("flash", "draft.versions.brought-back");
		return "redirect:/drafts/{id}/versions";
	}

}
