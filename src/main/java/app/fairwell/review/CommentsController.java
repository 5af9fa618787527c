package app.fairwell.review;

import java.util.Locale;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.draft.DraftClosedException;
import app.fairwell.draft.SectionConflictException;
import app.fairwell.draft.SectionUnprintableException;
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

/**
 * What people say about a letter (product.md G3). A reviewer does all of this on the
 * review page; {@code review} says that the form came from there.
 */
@Controller
@RequestMapping("/drafts/{id}/comments")
class CommentsController {

	private final ReadingPage page;

	private final Comments comments;

	CommentsController(ReadingPage page, Comments comments) {
		this.page = page;
		this.comments = comments;
	}

	@GetMapping
	String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by, Model model) {
		return this.page.comments(id, by, model);
	}

	@PostMapping
	String write(@PathVariable UUID id, @Valid @ModelAttribute("comment") CommentForm form, BindingResult problems,
			From from, @AuthenticationPrincipal SignedIn by, Locale locale, Model model, HttpServletResponse response) {
		if (!problems.hasErrors() && form.isEmpty()) {
			problems.rejectValue("words", "review.comment.missing");
		}
		if (problems.hasErrors()) {
			return again(null, HttpStatus.UNPROCESSABLE_CONTENT, id, from, by, locale, model, response);
		}
		this.comments.write(id, form.comment(), by);
		return from.page(id) + "#at-" + form.place();
	}

	@PostMapping("/{comment}/answers")
	String answer(@PathVariable UUID id, @PathVariable UUID comment, @Valid @ModelAttribute("reply") ReplyForm form,
			BindingResult problems, From from, @AuthenticationPrincipal SignedIn by, Locale locale, Model model,
			HttpServletResponse response) {
		if (problems.hasErrors()) {
			return again(null, HttpStatus.UNPROCESSABLE_CONTENT, id, from, by, locale, model, response);
		}
		this.comments.answer(id, comment, form.words(), form.id(), by);
		return from.page(id) + "#comment-" + comment;
	}

	@PostMapping("/{comment}/state")
	String settle(@PathVariable UUID id, @PathVariable UUID comment, @RequestParam(defaultValue = "") String to,
			@RequestParam(defaultValue = "-1") long version, @RequestParam(defaultValue = "-1") long sectionVersion,
			From from, @AuthenticationPrincipal SignedIn by, Locale locale, Model model, HttpServletResponse response) {
		try {
			switch (to) {
				case "taken" -> this.comments.take(id, comment, version, sectionVersion, by);
				case "declined" -> this.comments.decline(id, comment, version, by);
				case "open" -> this.comments.reopen(id, comment, version, by);
				case "resolved" -> this.comments.resolve(id, comment, version, by);
				default -> {
					return again(null, HttpStatus.UNPROCESSABLE_CONTENT, id, from, by, locale, model, response);
				}
			}
			return from.page(id) + "#comment-" + comment;
		}
		catch (CommentMovedException ex) {
			return again("comment-moved", HttpStatus.CONFLICT, id, from, by, locale, model, response);
		}
		catch (SectionConflictException ex) {
			return again("section-moved", HttpStatus.CONFLICT, id, from, by, locale, model, response);
		}
		catch (DraftClosedException ex) {
			return again("closed", HttpStatus.CONFLICT, id, from, by, locale, model, response);
		}
		catch (SectionUnprintableException ex) {
			return again("unprintable", HttpStatus.UNPROCESSABLE_CONTENT, id, from, by, locale, model, response);
		}
	}

	private String again(@Nullable String problem, HttpStatus status, UUID id, From from, SignedIn by, Locale locale,
			Model model, HttpServletResponse response) {
		response.setStatus(status.value());
		model.addAttribute("problem", problem);
		return (from.isReview() && by.mayApprove()) ? this.page.review(id, from.language(), by, locale, model)
				: this.page.comments(id, by, model);
	}

	/**
	 * The page that a form came from.
	 *
	 * @param review whether it is the review page
	 * @param language the language that was chosen there, or null
	 */
	record From(@Nullable Boolean review, @Nullable String language) {

		boolean isReview() {
			return Boolean.TRUE.equals(this.review);
		}

		String page(UUID id) {
			if (!isReview()) {
				return "redirect:/drafts/" + id + "/comments";
			}
			String chosen = (this.language != null && OtherLanguages.TAGS.contains(this.language))
					? "?language=" + this.language : "";
			return "redirect:/reviews/" + id + chosen;
		}

	}

}
