package app.fairwell.business;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The directory of others who can help a customer: everybody adds, who sees everything
 * changes.
 */
@Controller
@RequestMapping("/settings/alternatives")
class AlternativesController {

	private static final String DONE = "redirect:/settings/alternatives";

	private final AlternativesDirectory directory;

	AlternativesController(AlternativesDirectory directory) {
		this.directory = directory;
	}

	@GetMapping
	ModelAndView show(@AuthenticationPrincipal SignedIn person) {
		return list(new AlternativeForm(""), person, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView add(@Valid @ModelAttribute("form") AlternativeForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		if (!problems.hasErrors() && !this.directory.add(form.wanted())) {
			problems.rejectValue("name", "alternatives.name.there");
		}
		if (problems.hasErrors()) {
			return list(form, person, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		next.addFlashAttribute("flash", "alternatives.added");
		return new ModelAndView(DONE);
	}

	@GetMapping("/{id}")
	ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
		return one(id, Optional.empty(), person, HttpStatus.OK);
	}

	@PostMapping("/{id}")
	ModelAndView rename(@PathVariable UUID id, @Valid @ModelAttribute("form") AlternativeForm form,
			BindingResult problems, @AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		AlternativesDirectory.mayChange(person);
		if (!problems.hasErrors() && !this.directory.rename(id, form.wanted())) {
			problems.rejectValue("name", "alternatives.name.there");
		}
		if (problems.hasErrors()) {
			return one(id, Optional.of(form), person, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		next.addFlashAttribute("flash", "alternatives.renamed");
		return new ModelAndView(DONE);
	}

	@PostMapping("/{id}/removal")
	String remove(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		AlternativesDirectory.mayChange(person);
		this.directory.remove(id);
		next.addFlashAttribute("flash", "alternatives.removed");
		return DONE;
	}

	@ExceptionHandler(MethodArgumentTypeMismatchException.class)
	void unknown(HttpServletResponse response) throws IOException {
		response.sendError(HttpServletResponse.SC_NOT_FOUND);
	}

	private ModelAndView list(AlternativeForm form, SignedIn person, HttpStatus status) {
		return new ModelAndView("business/alternatives", status).addObject("form", form)
			.addObject("alternatives", this.directory.rows())
			.addObject("readOnly", !person.seesEverything());
	}

	private ModelAndView one(UUID id, Optional<AlternativeForm> form, SignedIn person, HttpStatus status) {
		AlternativesDirectory.mayChange(person);
		AlternativeRow found = this.directory.find(id).row();
		return new ModelAndView("business/alternative", status).addObject("alternative", found)
			.addObject("form", form.orElseGet(() -> new AlternativeForm(found.name())));
	}

}
