package app.fairwell.compose;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.business.AlternativesDirectory;
import app.fairwell.business.BusinessDetails;
import app.fairwell.business.Businesses;
import app.fairwell.customer.CustomerNotFoundException;
import app.fairwell.customer.Customers;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewDraft;
import app.fairwell.letter.Answers;
import app.fairwell.letter.InvalidAnswersException;
import app.fairwell.letter.LetterKind;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The form of a new letter.
 */
@Controller
class NewLetterController {

	private final ComposePage page;

	private final UnfinishedForms unfinished;

	private final FormKeeping keeping;

	private final Drafts drafts;

	private final Learning learning;

	private final Businesses businesses;

	private final AlternativesDirectory directory;

	private final Customers customers;

	private final FormOfAdvice advised;

	NewLetterController(ComposePage page, UnfinishedForms unfinished, FormKeeping keeping, Drafts drafts,
			Learning learning, Businesses businesses, AlternativesDirectory directory, Customers customers,
			FormOfAdvice advised) {
		this.page = page;
		this.unfinished = unfinished;
		this.keeping = keeping;
		this.drafts = drafts;
		this.learning = learning;
		this.businesses = businesses;
		this.directory = directory;
		this.customers = customers;
		this.advised = advised;
	}

	@InitBinder
	void lists(WebDataBinder binder) {
		TypedLists.register(binder);
	}

	@GetMapping("/letters/new")
	String open(@RequestParam(name = "form", required = false) @Nullable String form,
			@RequestParam(required = false) @Nullable UUID customer, @RequestParam(defaultValue = "") String kind,
			@RequestParam(required = false) @Nullable UUID advice, @AuthenticationPrincipal SignedIn by, Model model) {
		LetterKind wanted = LetterKind.of(kind).orElse(LetterKind.TERMINATION);
		String formId = (form == null && advice != null) ? FormOfAdvice.id(advice, wanted) : form;
		if (formId != null) {
			Optional<UUID> draft = this.unfinished.draftOf(formId, by);
			if (draft.isPresent()) {
				return "redirect:/drafts/" + draft.get();
			}
		}
		Optional<ComposeForm> kept = ((formId != null) ? this.unfinished.find(formId, by)
				: Optional.<ComposeForm>empty())
			.filter((found) -> found.draft() == null)
			.or(() -> (advice != null) ? this.advised.form(advice, wanted, by) : Optional.empty());
		if (kept.isEmpty()) {
			model.addAttribute("unfinished", this.unfinished.latestFor(by).orElse(null));
		}
		return this.page.show(kept.orElseGet(() -> empty(wanted, customer, by)), FormReader.NOTHING, List.of(), by,
				model);
	}

	private ComposeForm empty(LetterKind kind, @Nullable UUID customer, SignedIn by) {
		ComposeForm form = ComposeForm.empty(UUID.randomUUID().toString(), kind);
		return (customer != null)
				? form
					.about(this.customers.find(customer, by).orElseThrow(() -> new CustomerNotFoundException(customer)))
				: form;
	}

	@PostMapping("/letters/new")
	String save(@ModelAttribute("form") ComposeForm typed, @AuthenticationPrincipal SignedIn by, Model model,
			HttpServletResponse response) {
		ComposeForm form = typed.identified();
		Answers answers = FormReader.answers(form, FormReader.NOTHING).withDefaults(this.businesses.defaultsFor(by));
		BusinessDetails business = this.businesses.current();
		try {
			Learning.check(form);
			DraftView draft = this.drafts
				.create(new NewDraft(answers, FormReader.privateNotes(form), business.zone(), form.formId()), by);
			this.learning.begin(form, draft, by);
			this.unfinished.finish(form, draft.id(), by);
			this.advised.letterMade(form.formId(), draft.customerId(), by);
			this.directory.remember(answers.alternatives());
			boolean late = this.keeping.keep(form, answers, by) != form;
			return "redirect:/drafts/" + draft.id() + (late ? "?late=true" : "");
		}
		catch (InvalidAnswersException ex) {
			this.keeping.keep(form, answers, by);
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return this.page.show(form, FormReader.NOTHING, ex.problems(), by, model);
		}
	}

	/** Another language of the interface was chosen with words on the page. */
	@PostMapping(path = "/letters/new", params = ComposePage.LANGUAGE)
	String speakOtherwise(@ModelAttribute("form") ComposeForm typed, @AuthenticationPrincipal SignedIn by) {
		Answers answers = FormReader.answers(typed, FormReader.NOTHING).withDefaults(this.businesses.defaultsFor(by));
		ComposeForm form = this.keeping.keep(typed.identified(), answers, by);
		if (form.draft() != null) {
			return "redirect:/drafts/" + form.draft() + "?late=true";
		}
		return "redirect:/letters/new?form=" + form.formId() + (form.isWinBack() ? "&kind=" + form.kind() : "");
	}

	@PostMapping("/letters/new/discard")
	String discard(@RequestParam String formId, @AuthenticationPrincipal SignedIn by) {
		this.unfinished.discard(formId, by);
		return "redirect:/letters/new";
	}

}
