package app.fairwell.compose;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.compose.SheetAction.Verb;
import app.fairwell.compose.SheetSaving.Refusal;
import app.fairwell.compose.SheetSaving.Saved;
import app.fairwell.compose.SheetSteps.StepRefusal;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.Seen;
import app.fairwell.letter.SectionKind;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
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

	private final SheetSteps steps;

	SheetController(Drafts drafts, SheetSaving saving, SheetPage page, UnfinishedForms unfinished, SheetSteps steps) {
		this.drafts = drafts;
		this.saving = saving;
		this.page = page;
		this.unfinished = unfinished;
		this.steps = steps;
	}

	// In one transaction, so that what several ask for is read once
	@GetMapping
	@Transactional(readOnly = true)
	String open(@PathVariable UUID id, @RequestParam(required = false, defaultValue = "") List<String> news,
			@RequestParam(required = false) @Nullable String late, @AuthenticationPrincipal SignedIn by, Model model) {
		DraftView draft = this.drafts.find(id, by);
		model.addAttribute("unfinished", this.unfinished.latestOf(id, by).orElse(null));
		model.addAttribute("late", late != null);
		return this.page.show(draft, Map.of(), news, by, model);
	}

	/** What a script puts into the page after the words were saved. */
	@GetMapping("/tone")
	String remarks(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by, Model model) {
		return this.page.remarks(this.drafts.find(id, by), model);
	}

	@PostMapping
	Object save(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed,
			@RequestHeader(name = "HX-Request", required = false) @Nullable String script,
			@AuthenticationPrincipal SignedIn by, Model model, HttpServletResponse response) {
		SheetAction action = SheetAction.of(typed.getFirst("do"));
		Saved saved = this.saving.save(this.drafts.find(id, by), TypedSection.all(typed), action, by);
		Map<SectionKind, Refusal> refused = saved.refused();
		if (!refused.isEmpty()) {
			boolean mendable = refused.values().stream().allMatch(Refusal::isMendable);
			response.setStatus((mendable ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT).value());
			DraftView now = this.drafts.find(id, by);
			return this.page.show(now, refused, List.of(), by, model);
		}
		if (action.verb() == Verb.SAVE) {
			this.drafts.saveVersion(id, by);
		}
		return (action.verb() == Verb.SAVE || action.kind() != null || action.remark() != null)
				? "redirect:/drafts/" + id
				: step(id, action.verb(), SeenSheet.of(typed, saved.versions()), script != null, by, model, response);
	}

	private Object step(UUID id, Verb verb, Seen seen, boolean script, SignedIn by, Model model,
			HttpServletResponse response) {
		StepRefusal refusal = this.steps.take(id, verb, seen, by);
		if (refusal != null) {
			response.setStatus(refusal.status().value());
			model.addAttribute("problems", refusal.reasons());
			return this.page.show(this.drafts.find(id, by), Map.of(), List.of(), by, model);
		}
		String next = "/drafts/" + id + ((verb == Verb.APPROVE) ? "/print" : "");
		// A script would swap a part of this page for the next one
		return script ? ResponseEntity.noContent().header("HX-Redirect", next).build() : "redirect:" + next;
	}

}
