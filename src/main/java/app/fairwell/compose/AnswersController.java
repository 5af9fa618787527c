package app.fairwell.compose;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import app.fairwell.account.SignedIn;
import app.fairwell.business.AlternativesDirectory;
import app.fairwell.business.Businesses;
import app.fairwell.draft.DraftClosedException;
import app.fairwell.draft.DraftConflictException;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewAnswers;
import app.fairwell.draft.SectionView;
import app.fairwell.lesson.LessonChangedMeanwhileException;
import app.fairwell.letter.AnswerProblem;
import app.fairwell.letter.Answers;
import app.fairwell.letter.InvalidAnswersException;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The form of a draft: its answers, to be changed (product.md E3).
 */
@Controller
@RequestMapping("/drafts/{id:[0-9a-fA-F-]{36}}/answers")
class AnswersController {

	private final ComposePage page;

	private final UnfinishedForms unfinished;

	private final FormKeeping keeping;

	private final Drafts drafts;

	private final Learning learning;

	private final Businesses businesses;

	private final AlternativesDirectory directory;

	AnswersController(ComposePage page, UnfinishedForms unfinished, FormKeeping keeping, Drafts drafts,
			Learning learning, Businesses businesses, AlternativesDirectory directory) {
		this.page = page;
		this.unfinished = unfinished;
		this.keeping = keeping;
		this.drafts = drafts;
		this.learning = learning;
		this.businesses = businesses;
		this.directory = directory;
	}

	@InitBinder
	void lists(WebDataBinder binder) {
		TypedLists.register(binder);
	}

	@GetMapping
	String open(@PathVariable UUID id, @RequestParam(name = "form", required = false) @Nullable String formId,
			@AuthenticationPrincipal SignedIn by, Model model) {
		DraftView draft = this.drafts.find(id, by);
		if (formId != null && this.unfinished.draftOf(formId, by).isPresent()) {
			return "redirect:/drafts/" + id;
		}
		Optional<ComposeForm> kept = ((formId != null) ? this.unfinished.find(formId, by)
				: Optional.<ComposeForm>empty())
			.filter((form) -> id.toString().equals(form.draft()));
		if (kept.isPresent()) {
			return show(kept.get(), draft, List.of(), by, model);
		}
		model.addAttribute("unfinished", this.unfinished.latestOf(id, by).orElse(null));
		ComposeForm form = FormFiller.form(draft.answers(), draft.privateNotes())
			.identified(UUID.randomUUID().toString(), id.toString(), draft.version());
		return show(this.learning.remember(form, draft), draft, List.of(), by, model);
	}

	/** Another language of the interface was chosen with words on the page. */
	@PostMapping(params = ComposePage.LANGUAGE)
	String speakOtherwise(@PathVariable UUID id, @ModelAttribute("form") ComposeForm typed,
			@AuthenticationPrincipal SignedIn by, Model model) {
		DraftView draft = this.drafts.find(id, by);
		long seen = (typed.version() != null) ? typed.version() : -1;
		ComposeForm form = typed.identified(typed.identified().formId(), id.toString(), seen);
		Answers answers = FormReader.answers(form, draft.answers()).withDefaults(this.businesses.defaultsFor(by));
		return show(this.keeping.keep(form, answers, by), draft, List.of(), by, model);
	}

	@PostMapping
	String save(@PathVariable UUID id, @ModelAttribute("form") ComposeForm typed, @AuthenticationPrincipal SignedIn by,
			Model model, RedirectAttributes next, HttpServletResponse response) {
		DraftView draft = this.drafts.find(id, by);
		long seen = (typed.version() != null) ? typed.version() : -1;
		ComposeForm form = typed.identified(typed.identified().formId(), id.toString(), seen);
		Answers answers = FormReader.answers(form, draft.answers()).withDefaults(this.businesses.defaultsFor(by));
		try {
			Learning.check(form);
			this.learning.keep(form, draft, by);
			DraftView changed = this.drafts.changeAnswers(id,
					new NewAnswers(seen, answers, FormReader.privateNotes(form), form.formId()), by);
			this.unfinished.finish(form, id, by);
			this.directory.remember(answers.alternatives());
			next.addAllAttributes(news((draft.version() == seen) ? draft : null, changed));
			return "redirect:/drafts/" + id;
		}
		catch (InvalidAnswersException ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(this.keeping.keep(form, answers, by), draft, ex.problems(), by, model);
		}
		catch (DraftConflictException | DraftClosedException | LessonChangedMeanwhileException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return show(this.keeping.keep(form, answers, by), this.drafts.find(id, by), List.of(), by, model);
		}
	}

	@PostMapping("/discard")
	String discard(@PathVariable UUID id, @RequestParam String formId, @AuthenticationPrincipal SignedIn by) {
		DraftView draft = this.drafts.find(id, by);
		this.unfinished.discard(formId, by);
		return "redirect:/drafts/" + draft.id();
	}

	// Whoever reads here that somebody else was faster may then save over it
	private String show(ComposeForm form, DraftView draft, List<AnswerProblem> problems, SignedIn by, Model model) {
		boolean overtaken = !Objects.equals(form.version(), draft.version());
		model.addAttribute("conflict", overtaken ? draft.updatedBy().name() : this.learning.overtakenBy(form, draft));
		model.addAttribute("closed", draft.status().isOpen() ? null : draft.status().id());
		ComposeForm shown = this.learning.upToDate(form, draft)
			.identified(form.formId(), draft.id().toString(), draft.version());
		return this.page.show(shown, draft.answers(), problems, by, model);
	}

	// The sections with words of a person's own that are now suggested otherwise; of a
	// form sent once more, all that are suggested otherwise
	private static Map<String, String> news(@Nullable DraftView before, DraftView after) {
		String kinds = after.sections()
			.stream()
			.filter(SectionView::differs)
			.filter((section) -> before == null || before.section(section.kind())
				.map((old) -> !Objects.equals(old.suggested(), section.suggested()))
				.orElse(true))
			.map((section) -> section.kind().id())
			.collect(Collectors.joining(","));
		return kinds.isEmpty() ? Map.of() : Map.of("news", kinds);
	}

}
