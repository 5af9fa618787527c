package app.fairwell.lesson;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.letter.LetterKind;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The two questions about a lost customer (product.md D7), for the letter that asks them
 * back; no other letter has them.
 */
@Controller
@RequestMapping("/drafts/{id}/lesson")
class LessonController {

	private final Lessons lessons;

	private final Drafts drafts;

	private final MessageSource messages;

	LessonController(Lessons lessons, Drafts drafts, MessageSource messages) {
		this.lessons = lessons;
		this.drafts = drafts;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by, Locale locale) {
		DraftView draft = this.drafts.find(id, by);
		return (draft.kind() == LetterKind.WIN_BACK)
				? page(draft, LessonForm.of(this.lessons.of(draft)), null, HttpStatus.OK, locale) : letter(id);
	}

	@PostMapping
	ModelAndView keep(@PathVariable UUID id, @Valid @ModelAttribute("form") LessonForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn by, Locale locale, RedirectAttributes next) {
		DraftView draft = this.drafts.find(id, by);
		if (draft.kind() != LetterKind.WIN_BACK) {
			return letter(id);
		}
		form.check(problems);
		if (problems.hasErrors()) {
			return page(draft, form, null, HttpStatus.UNPROCESSABLE_CONTENT, locale);
		}
		try {
			this.lessons.keep(draft, form.seen(), form.answered(), by);
		}
		catch (LessonChangedMeanwhileException ex) {
			return page(draft, form.upTo(ex.stands().version()), ex.stands(), HttpStatus.CONFLICT, locale);
		}
		next.addFlashAttribute("flash", "lesson.kept");
		return letter(id);
	}

	private ModelAndView page(DraftView draft, LessonForm form, @Nullable Lesson theirs, HttpStatus status,
			Locale locale) {
		Map<String, String> causes = new LinkedHashMap<>();
		LossCause.ids()
			.forEach((cause) -> causes.put(cause, this.messages.getMessage("lesson.cause." + cause, null, locale)));
		return new ModelAndView("lesson/lesson", status).addObject("draft", draft)
			.addObject("customer", draft.customerName())
			.addObject("form", form)
			.addObject("theirs", theirs)
			.addObject("causes", causes);
	}

	private static ModelAndView letter(UUID id) {
		return new ModelAndView("redirect:/drafts/" + id);
	}

}
