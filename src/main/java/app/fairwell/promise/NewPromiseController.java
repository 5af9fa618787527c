package app.fairwell.promise;

import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import jakarta.validation.Valid;

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
 * Adds a promise to the list of a letter.
 */
@Controller
@RequestMapping("/drafts/{id}/promises/new")
class NewPromiseController {

	private static final int A_WEEK = 7;

	private final Promises promises;

	private final PromiseList list;

	private final Businesses businesses;

	NewPromiseController(Promises promises, PromiseList list, Businesses businesses) {
		this.promises = promises;
		this.list = list;
		this.businesses = businesses;
	}

	@GetMapping
	ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
		return page(this.list.letter(id, person), PromiseForm.empty(this.businesses.today().plusDays(A_WEEK)),
				HttpStatus.OK);
	}

	@PostMapping
	ModelAndView add(@PathVariable UUID id, @Valid @ModelAttribute("form") PromiseForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		PromiseLetter letter = this.list.letter(id, person);
		form.check(problems);
		if (problems.hasErrors()) {
			return page(letter, form, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.promises.add(id, form.formKey(), form.change(""), person);
		next.addFlashAttribute("flash", "promise.added");
		return new ModelAndView("redirect:" + Back.LETTER.path(id));
	}

	private static ModelAndView page(PromiseLetter letter, PromiseForm form, HttpStatus status) {
		return new ModelAndView("promise/new", status).addObject("form", form).addObject("letter", letter);
	}

}
