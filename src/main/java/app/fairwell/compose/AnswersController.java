package app.fairwell.compose;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import app.fairwell.account.SignedIn;
import app.fairwell.business.AlternativesDirectory;
import app.fairwell.business.Businesses;
import app.fairwell.draft.DraftConflictException;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewAnswers;
import app.fairwell.draft.SectionView;
import app.fairwell.letter.Answers;
import app.fairwell.letter.InvalidAnswersException;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The form of a draft: its answers, to be changed (product.md E3).
 */
@Controller
@RequestMapping("/drafts/{id:[0-9a-fA-F-]{36}}/answers")
class AnswersController {

	private final ComposePage page;

	private final Drafts drafts;

	private final Businesses businesses;

	private final AlternativesDirectory directory;

	AnswersController(ComposePage page, Drafts drafts, Businesses businesses, AlternativesDirectory directory) {
		this.page = page;
		this.drafts = drafts;
		this.businesses = businesses;
		this.directory = directory;
	}

	@InitBinder
	void lists(WebDataBinder binder) {
		TypedLists.register(binder);
	}

	@GetMapping
	String open(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by, Model model) {
		DraftView draft = this.drafts.find(id, by);
		ComposeForm form = FormFiller.form(draft.answers(), draft.privateNotes())
			.identified(UUID.randomUUID().toString(), id.toString(), draft.version());
		return this.page.show(form, draft.answers(), List.of(), by, model);
	}

	/** Another language of the interface was chosen with words on the page. */
	@PostMapping(params = ComposePage.LANGUAGE)
	String speakOtherwise(@PathVariable UUID id, @ModelAttribute("form") ComposeForm typed,
			@AuthenticationPrincipal SignedIn by, Model model) {
		long version = (typed.version() != null) ? typed.version() : -1;
		ComposeForm form = typed.identified(UUID.randomUUID().toString(), id.toString(), version);
		return this.page.show(form, this.drafts.find(id, by).answers(), List.of(), by, model);
	}

	@PostMapping
	String save(@PathVariable UUID id, @ModelAttribute("form") ComposeForm typed, @AuthenticationPrincipal SignedIn by,
			Model model, RedirectAttributes next, HttpServletResponse response) {
		DraftView draft = this.drafts.find(id, by);
		long version = (typed.version() != null) ? typed.version() : -1;
		ComposeForm form = typed.identified(typed.identified().formId(), id.toString(), version);
		Answers answers = FormReader.answers(form, draft.answers()).withDefaults(this.businesses.defaultsFor(by));
		try {
			NewAnswers wanted = new NewAnswers(version, answers, FormReader.privateNotes(form), form.formId());
			DraftView changed = this.drafts.changeAnswers(id, wanted, by);
			this.directory.remember(answers.alternatives());
			next.addAllAttributes(news(draft, changed));
			return "redirect:/drafts/" + id;
		}
		catch (InvalidAnswersException ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return this.page.show(form, draft.answers(), ex.problems(), by, model);
		}
		catch (DraftConflictException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("conflict", ex.theirs().updatedBy());
			ComposeForm again = form.identified(UUID.randomUUID().toString(), id.toString(), ex.theirs().version());
			return this.page.show(again, draft.answers(), List.of(), by, model);
		}
	}

	// The sections with words of a person's own that are now suggested otherwise.
	private static Map<String, String> news(DraftView before, DraftView after) {
		String kinds = after.sections()
			.stream()
			.filter(SectionView::differs)
			.filter((section) -> before.section(section.kind())
				.map((old) -> !Objects.equals(old.suggested(), section.suggested()))
				.orElse(true))
			.map((section) -> section.kind().id())
			.collect(Collectors.joining(","));
		return kinds.isEmpty() ? Map.of() : Map.of("news", kinds);
	}

}
