package app.fairwell.draft;

import java.util.Locale;
import java.util.UUID;

import app.fairwell.account.SignedIn;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The list of letters, with search and filters in the address.
 */
@Controller
class DraftListController {

	private static final String LIST = "redirect:/drafts";

	private final Drafts drafts;

	private final ListedDrafts listed;

	DraftListController(Drafts drafts, ListedDrafts listed) {
		this.drafts = drafts;
		this.listed = listed;
	}

	@GetMapping("/drafts")
	String list(@ModelAttribute("filter") DraftFilter filter, @AuthenticationPrincipal SignedIn person, Locale locale,
			Model model) {
		DraftQuery query = filter.query();
		DraftCounts counts = this.drafts.counts(query, person);
		DraftPage page = this.drafts.list(query, person);
		model.addAttribute("letters", this.listed.of(page.items(), locale));
		model.addAttribute("next", page.next());
		model.addAttribute("whole", page.whole());
		model.addAttribute("reasons", this.listed.reasons(locale));
		model.addAttribute("tabs", StatusTab.tabs(filter, counts));
		long binned = counts.known().getOrDefault(DraftStatus.DELETED, 0L);
		model.addAttribute("binned", (binned > 0) ? DraftCounts.shown(binned) : null);
		return "draft/list";
	}

	@PostMapping("/drafts/{id}/bin")
	String bin(@PathVariable UUID id, @ModelAttribute("filter") DraftFilter filter,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		this.drafts.bin(id, person);
		filter.addTo(next);
		next.addFlashAttribute("moved", id);
		return LIST;
	}

	@PostMapping("/drafts/{id}/restoration")
	String restore(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean fromBin,
			@ModelAttribute("filter") DraftFilter filter, @AuthenticationPrincipal SignedIn person,
			RedirectAttributes next) {
		this.drafts.restore(id, person);
		next.addFlashAttribute("flash", "draft.restored");
		if (fromBin) {
			return "redirect:/drafts/bin";
		}
		filter.addTo(next);
		return LIST;
	}

	/** A key of a page that nobody has, typed or cut off: the first page. */
	@ExceptionHandler(UnknownPageException.class)
	String unknownPage() {
		return LIST;
	}

}
