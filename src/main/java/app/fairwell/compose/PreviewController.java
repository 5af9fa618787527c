package app.fairwell.compose;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import app.fairwell.compose.SheetAction.Verb;
import app.fairwell.draft.Drafts;
import app.fairwell.letter.Answers;
import app.fairwell.safety.FullDisk;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the letter beside the form (product.md E2) and keeps the form while it does.
 */
@Controller
class PreviewController {

	private final ComposePage page;

	private final FormKeeping keeping;

	private final FormRemarks remarks;

	private final Drafts drafts;

	private final Businesses businesses;

	private final Clock clock;

	PreviewController(ComposePage page, FormKeeping keeping, FormRemarks remarks, Drafts drafts, Businesses businesses,
			Clock clock) {
		this.page = page;
		this.keeping = keeping;
		this.remarks = remarks;
		this.drafts = drafts;
		this.businesses = businesses;
		this.clock = clock;
	}

	@InitBinder
	void lists(WebDataBinder binder) {
		TypedLists.register(binder);
	}

	@GetMapping("/letters/preview")
	String form() {
		return "redirect:/letters/new";
	}

	@PostMapping("/letters/preview")
	String preview(@ModelAttribute("form") ComposeForm typed, @RequestParam @Nullable String shown,
			@RequestParam @Nullable String add, @RequestParam(name = "do", required = false) @Nullable String action,
			@RequestHeader(name = "HX-Request", required = false) @Nullable String script,
			@AuthenticationPrincipal SignedIn by, Model model, HttpServletResponse response) {
		Answers base = base(typed.identified(), by);
		ComposeForm form = settled(typed.identified(), base, SheetAction.of(action), by);
		ComposeForm kept = keep(form, base, by);
		if (script == null) {
			int places = form.situations().size() + ((add != null) ? 1 : 0);
			return this.page.show(form.withSituations(places), base, List.of(), by, model);
		}
		model.addAttribute("full", kept == null);
		if (kept != null) {
			response.setHeader("HX-Replace-Url", address(kept));
			response.setHeader("HX-Trigger", "fairwell:saved");
		}
		model.addAttribute("keptAt", ZonedDateTime.now(this.clock.withZone(this.businesses.current().zone())));
		model.addAttribute("beside", kept != null && kept != form);
		return this.page.update(form, base, shown, by, model);
	}

	/** Null when the disk is full: the letter goes on following all the same. */
	private @Nullable ComposeForm keep(ComposeForm form, Answers base, SignedIn by) {
		Answers answers = FormReader.answers(form, base).withDefaults(this.businesses.defaultsFor(by));
		try {
			return this.keeping.keep(form, answers, by);
		}
		catch (RuntimeException ex) {
			if (FullDisk.isCause(ex)) {
				return null;
			}
			throw ex;
		}
	}

	// A button of the tone review: another wording, or words that stay as they are
	private ComposeForm settled(ComposeForm form, Answers base, SheetAction action, SignedIn by) {
		PickedRemark remark = action.remark();
		if (remark == null) {
			return form;
		}
		if (action.verb() == Verb.WORDING) {
			return this.remarks.take(form, base, remark, by);
		}
		this.remarks.ignore(form, remark, action.verb() == Verb.IGNORE, by);
		return form;
	}

	private static String address(ComposeForm kept) {
		String page = (kept.draft() != null) ? "/drafts/" + kept.draft() + "/answers" : "/letters/new";
		return page + "?form=" + kept.formId() + (kept.isWinBack() ? "&kind=" + kept.kind() : "");
	}

	private Answers base(ComposeForm form, SignedIn by) {
		return (form.draft() != null) ? this.drafts.find(UUID.fromString(form.draft()), by).answers()
				: FormReader.NOTHING;
	}

}
