package app.fairwell.compose;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import app.fairwell.business.LetterLanguages;
import app.fairwell.draft.DraftClosedException;
import app.fairwell.draft.DraftConflictException;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewAnswers;
import app.fairwell.draft.SectionView;
import app.fairwell.export.Exports;
import app.fairwell.letter.InvalidAnswersException;
import app.fairwell.letter.Letter;
import app.fairwell.letter.LetterComposer;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The second print of a draft, and the words that a person typed, to be entered in its
 * language too.
 */
@Controller
@RequestMapping("/drafts/{id:[0-9a-fA-F-]{36}}/translation")
class TranslationController {

	private static final String PAGE = "compose/translation";

	private final Drafts drafts;

	private final LetterComposer composer;

	private final Businesses businesses;

	private final Exports exports;

	TranslationController(Drafts drafts, LetterComposer composer, Businesses businesses, Exports exports) {
		this.drafts = drafts;
		this.composer = composer;
		this.businesses = businesses;
		this.exports = exports;
	}

	@InitBinder
	void lists(WebDataBinder binder) {
		TypedLists.register(binder);
	}

	@GetMapping
	String open(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by, Locale locale, Model model) {
		DraftView draft = this.drafts.find(id, by);
		TranslationForm form = TranslationForm.of(draft.version(), typed(draft), draft.answers().inSecondLanguage());
		return show(draft, form, null, locale, model);
	}

	@PostMapping
	String save(@PathVariable UUID id, @ModelAttribute("form") TranslationForm form,
			@AuthenticationPrincipal SignedIn by, Locale locale, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		DraftView draft = this.drafts.find(id, by);
		try {
			this.drafts.changeAnswers(id, new NewAnswers(form.seen(), draft.answers().inSecondLanguage(form.entered()),
					draft.privateNotes(), form.id()), by);
			next.addFlashAttribute("flash", "translation.saved");
			return "redirect:/drafts/" + id + "/translation";
		}
		catch (InvalidAnswersException ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(draft, form, "translation.refused", locale, model);
		}
		catch (DraftConflictException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return show(draft, form.at(ex.theirs().version()), "translation.conflict", locale, model);
		}
		catch (DraftClosedException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return show(this.drafts.find(id, by), form, "translation.closed", locale, model);
		}
	}

	/** Another language of the interface was chosen with words on the page. */
	@PostMapping(params = ComposePage.LANGUAGE)
	String speakOtherwise(@PathVariable UUID id, @ModelAttribute("form") TranslationForm form,
			@AuthenticationPrincipal SignedIn by, Locale locale, Model model) {
		return show(this.drafts.find(id, by), form, null, locale, model);
	}

	/** What was typed into the form, and the sections that were changed by hand. */
	private List<String> typed(DraftView draft) {
		List<String> answers = this.composer
			.typedWords(this.composer.request(draft.answers(), this.businesses.today()));
		Stream<String> sections = draft.sections()
			.stream()
			.filter((section) -> section.touched() && section.printed())
			.map(SectionView::text)
			.map(String::strip);
		return Stream.concat(answers.stream(), sections).distinct().toList();
	}

	private String show(DraftView draft, TranslationForm form, @Nullable String problem, Locale locale, Model model) {
		Letter.Translation translation = draft.toLetter().translation();
		if (translation == null) {
			return "redirect:/drafts/" + draft.id() + "/answers";
		}
		model.addAttribute("draft", draft);
		model.addAttribute("form", form);
		model.addAttribute("problem", problem);
		model.addAttribute("readOnly", !draft.status().isOpen());
		model.addAttribute("translation", translation);
		model.addAttribute("language", LetterLanguages.name(translation.letter().language(), locale));
		model.addAttribute("business", this.businesses.current());
		model.addAttribute("steps", this.exports.steps(draft.toLetter()));
		return PAGE;
	}

}
