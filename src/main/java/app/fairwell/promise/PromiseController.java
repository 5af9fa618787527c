package app.fairwell.promise;

import java.util.Locale;
import java.util.UUID;

import app.fairwell.account.SignedIn;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One promise: its page, and what people do with it. Whoever meets a change of somebody
 * else sees both (product.md E5).
 */
@Controller
@RequestMapping("/promises/{id}")
class PromiseController {

	private final Promises promises;

	private final PromiseList list;

	private final ListedPromises listed;

	PromiseController(Promises promises, PromiseList list, ListedPromises listed) {
		this.promises = promises;
		this.list = list;
		this.listed = listed;
	}

	@GetMapping
	ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Locale locale) {
		PromiseRow row = this.list.require(id, person);
		return page(row, PromiseForm.of(row, this.listed.title(row, locale)), HttpStatus.OK, locale);
	}

	@PostMapping
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") PromiseForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn person, Locale locale, RedirectAttributes next) {
		PromiseRow row = this.list.require(id, person);
		form.check(problems);
		if (problems.hasErrors()) {
			return page(row, form, HttpStatus.UNPROCESSABLE_CONTENT, locale);
		}
		try {
			this.promises.change(id, form.seen(), form.change(this.listed.title(row.kind(), locale)), person);
		}
		catch (PromiseChangedMeanwhileException ex) {
			PromiseRow now = this.list.require(id, person);
			return page(now, form.upTo(now.version()), HttpStatus.CONFLICT, locale);
		}
		next.addFlashAttribute("flash", "promise.saved");
		return to(Back.LETTER, row);
	}

	@PostMapping("/completion")
	ModelAndView complete(@PathVariable UUID id, @RequestParam(defaultValue = "-1") String version,
			@RequestParam(defaultValue = "") String back, @AuthenticationPrincipal SignedIn person, Locale locale,
			RedirectAttributes next) {
		PromiseRow row = this.list.require(id, person);
		try {
			this.promises.complete(id, seen(version), person);
		}
		catch (PromiseChangedMeanwhileException ex) {
			return changed(id, person, locale);
		}
		next.addFlashAttribute("flash", "promise.completed");
		return to(back(back), row);
	}

	@PostMapping("/reopening")
	ModelAndView reopen(@PathVariable UUID id, @RequestParam(defaultValue = "-1") String version,
			@AuthenticationPrincipal SignedIn person, Locale locale, RedirectAttributes next) {
		PromiseRow row = this.list.require(id, person);
		try {
			this.promises.reopen(id, seen(version), person);
		}
		catch (PromiseChangedMeanwhileException ex) {
			return changed(id, person, locale);
		}
		next.addFlashAttribute("flash", "promise.reopened");
		return to(Back.LETTER, row);
	}

	@PostMapping("/removal")
	ModelAndView remove(@PathVariable UUID id, @RequestParam(defaultValue = "-1") String version,
			@AuthenticationPrincipal SignedIn person, Locale locale, RedirectAttributes next) {
		PromiseRow row = this.list.require(id, person);
		try {
			this.promises.remove(id, seen(version), person);
		}
		catch (PromiseChangedMeanwhileException ex) {
			return changed(id, person, locale);
		}
		next.addFlashAttribute("flash", "promise.removed");
		return to(Back.LETTER, row);
	}

	private static long seen(String version) {
		return new PromiseForm(null, null, null, version, null).seen();
	}

	private static Back back(String given) {
		return switch (given) {
			case "home" -> Back.HOME;
			case "letter" -> Back.LETTER;
			default -> Back.LIST;
		};
	}

	private static ModelAndView to(Back back, PromiseRow row) {
		return new ModelAndView("redirect:" + back.path(row.draftId()));
	}

	/** Shows what somebody else made of it, for another decision. */
	private ModelAndView changed(UUID id, SignedIn person, Locale locale) {
		PromiseRow now = this.list.require(id, person);
		return page(now, PromiseForm.of(now, this.listed.title(now, locale)), HttpStatus.CONFLICT, locale);
	}

	private ModelAndView page(PromiseRow row, PromiseForm form, HttpStatus status, Locale locale) {
		return new ModelAndView("promise/promise", status).addObject("form", form)
			.addObject("changed", status == HttpStatus.CONFLICT)
			.addObject("promise", this.listed.of(row, locale));
	}

}
