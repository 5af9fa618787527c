package app.fairwell.compose;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import app.fairwell.draft.Drafts;
import app.fairwell.letter.Answers;
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

	private final UnfinishedForms unfinished;

	private final Drafts drafts;

	private final Businesses businesses;

	private final Clock clock;

	PreviewController(ComposePage page, UnfinishedForms unfinished, Drafts drafts, Businesses businesses, Clock clock) {
		this.page = page;
		this.unfinished = unfinished;
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
			@RequestParam @Nullable String add,
			@RequestHeader(name = "HX-Request", required = false) @Nullable String script,
			@AuthenticationPrincipal SignedIn by, Model model, HttpServletResponse response) {
		ComposeForm form = typed.identified();
		Answers base = base(form, by);
		if (form.draft() == null) {
			this.unfinished.keep(form, by);
		}
		if (script == null) {
			int places = form.situations().size() + ((add != null) ? 1 : 0);
			return this.page.show(form.withSituations(places), base, List.of(), by, model);
		}
		if (form.draft() == null) {
			response.setHeader("HX-Replace-Url", "/letters/new?form=" + form.formId());
			response.setHeader("HX-Trigger", "fairwell:saved");
		}
		ZonedDateTime keptAt = ZonedDateTime.now(this.clock.withZone(this.businesses.current().zone()));
		return this.page.update(form, base, shown, (form.draft() == null) ? keptAt : null, by, model);
	}

	private Answers base(ComposeForm form, SignedIn by) {
		return (form.draft() != null) ? this.drafts.find(UUID.fromString(form.draft()), by).answers()
				: FormReader.NOTHING;
	}

}
