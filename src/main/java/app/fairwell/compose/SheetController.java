package app.fairwell.compose;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.compose.SheetSaving.Refusal;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.letter.SectionKind;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The letter on its sheet, each section edited in place (product.md E3).
 */
@Controller
@RequestMapping("/drafts/{id:[0-9a-fA-F-]{36}}")
class SheetController {

	private final Drafts drafts;

	private final SheetSaving saving;

	private final SheetPage page;

	private final UnfinishedForms unfinished;

	SheetController(Drafts drafts, SheetSaving saving, SheetPage page, UnfinishedForms unfinished) {
		this.drafts = drafts;
		this.saving = saving;
		this.page = page;
		this.unfinished = unfinished;
	}

	@GetMapping
	String open(@PathVariable UUID id, @RequestParam(required = false, defaultValue = "") List<String> news,
			@RequestParam(required = false) @Nullable String late, @AuthenticationPrincipal SignedIn by, Model model) {
		DraftView draft = this.drafts.find(id, by);
		model.addAttribute("unfinished", this.unfinished.latestOf(id, by).orElse(null));
		model.addAttribute("late", late != null);
		return this.page.show(draft, Map.of(), news, model);
	}

	@PostMapping
	String save(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed,
			@AuthenticationPrincipal SignedIn by, Model model, HttpServletResponse response) {
		SheetAction action = SheetAction.of(typed.getFirst("do"));
		Map<SectionKind, Refusal> refused = this.saving.save(this.drafts.find(id, by), TypedSection.all(typed), action,
				by);
		if (!refused.isEmpty()) {
			boolean mendable = refused.values().stream().allMatch(Refusal::isMendable);
			response.setStatus((mendable ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT).value());
			DraftView now = this.drafts.find(id, by);
			return this.page.show(now, refused, List.of(), model);
		}
		if (action.kind() == null) {
			this.drafts.saveVersion(id, by);
		}
		return "redirect:/drafts/" + id;
	}

}
