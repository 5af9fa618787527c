package app.fairwell.review;

import java.util.Locale;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.draft.Approvals;
import app.fairwell.draft.DraftMovedException;
import app.fairwell.draft.ReleaseRefusedException;
import app.fairwell.draft.Reviewing;
import app.fairwell.draft.SecondPersonException;
import app.fairwell.draft.Seen;
import app.fairwell.draft.SendBackReason;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One letter before a reviewer, and what they decide (product.md G1, G2). Whatever cannot
 * be done shows the page again as it stands now, with what was typed.
 */
@Controller
@RequestMapping("/reviews/{id}")
class ReviewController {

	private static final String PAGE = "redirect:/reviews/{id}";

	private final ReadingPage page;

	private final Reviewing reviewing;

	private final Approvals approvals;

	ReviewController(ReadingPage page, Reviewing reviewing, Approvals approvals) {
		this.page = page;
		this.reviewing = reviewing;
		this.approvals = approvals;
	}

	@GetMapping
	String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String language,
			@AuthenticationPrincipal SignedIn by, Locale locale, Model model) {
		Reviewing.requireReviewer(by);
		return this.page.review(id, language, by, locale, model);
	}

	@PostMapping("/approval")
	String approve(@PathVariable UUID id, @RequestParam(defaultValue = "") String seen,
			@AuthenticationPrincipal SignedIn by, Locale locale, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		Reviewing.requireReviewer(by);
		try {
			Seen before = Seen.decode(seen).orElse(null);
			if (before == null) {
				return again("moved", HttpStatus.CONFLICT, id, by, locale, model, response);
			}
			this.approvals.approve(id, before, by);
			next.addFlashAttribute("approved", true);
			return PAGE;
		}
		catch (DraftMovedException ex) {
			return again("moved", HttpStatus.CONFLICT, id, by, locale, model, response);
		}
		catch (SecondPersonException ex) {
			return again("second-person", HttpStatus.CONFLICT, id, by, locale, model, response);
		}
		catch (ReleaseRefusedException ex) {
			return again("refused", HttpStatus.UNPROCESSABLE_CONTENT, id, by, locale, model, response);
		}
	}

	@PostMapping("/return")
	String sendBack(@PathVariable UUID id, @Valid @ModelAttribute("decision") DecisionForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn by, Locale locale, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		Reviewing.requireReviewer(by);
		if (form.because().isEmpty()) {
			problems.rejectValue("reason", "review.reason.missing");
		}
		else if (form.because().get() == SendBackReason.OTHER && form.words() == null) {
			problems.rejectValue("why", "review.why.missing");
		}
		if (problems.hasErrors()) {
			return again(null, HttpStatus.UNPROCESSABLE_CONTENT, id, by, locale, model, response);
		}
		try {
			long seen = form.before().map(Seen::version).orElse(-1L);
			this.reviewing.sendBack(id, seen, form.because().get(), form.words(), by);
			next.addFlashAttribute("flash", "review.sent-back");
			return PAGE;
		}
		catch (DraftMovedException ex) {
			return again("moved", HttpStatus.CONFLICT, id, by, locale, model, response);
		}
	}

	@PostMapping("/reviewer")
	String takeOn(@PathVariable UUID id, @RequestParam(defaultValue = "-1") long seen,
			@AuthenticationPrincipal SignedIn by, Locale locale, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		try {
			this.reviewing.takeOn(id, seen, by);
			next.addFlashAttribute("flash", "review.taken");
			return PAGE;
		}
		catch (DraftMovedException ex) {
			return again("moved", HttpStatus.CONFLICT, id, by, locale, model, response);
		}
	}

	@PostMapping("/reviewer/removal")
	String giveBack(@PathVariable UUID id, @RequestParam(defaultValue = "-1") long seen,
			@AuthenticationPrincipal SignedIn by, Locale locale, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		try {
			this.reviewing.giveBack(id, seen, by);
			next.addFlashAttribute("flash", "review.given-back");
			return "redirect:/reviews";
		}
		catch (DraftMovedException ex) {
			return again("moved", HttpStatus.CONFLICT, id, by, locale, model, response);
		}
	}

	private String again(@Nullable String problem, HttpStatus status, UUID id, SignedIn by, Locale locale, Model model,
			HttpServletResponse response) {
		response.setStatus(status.value());
		model.addAttribute("problem", problem);
		return this.page.review(id, null, by, locale, model);
	}

}
