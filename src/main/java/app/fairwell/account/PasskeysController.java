package app.fairwell.account;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The passkeys of the person who reads it.
 */
@Controller
@RequestMapping(PasskeysController.PATH)
class PasskeysController {

	static final String PATH = AccountController.PATH + "/passkeys";

	private final Passkeys passkeys;

	private final PasskeySite site;

	private final SignIns signIns;

	private final Moments moments;

	PasskeysController(Passkeys passkeys, PasskeySite site, SignIns signIns, Moments moments) {
		this.passkeys = passkeys;
		this.site = site;
		this.signIns = signIns;
		this.moments = moments;
	}

	@GetMapping
	ModelAndView show(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Locale locale) {
		return page(PasskeyForm.EMPTY, person, request, locale, HttpStatus.OK);
	}

	// An empty answer makes the page send its form, and be told what is wrong
	@PostMapping("/options")
	ResponseEntity<Map<String, Object>> options(@Valid @ModelAttribute("form") PasskeyForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
		check(form, problems, person, request);
		if (problems.hasErrors()) {
			return ResponseEntity.unprocessableContent().build();
		}
		return this.site.of(request)
			.map((here) -> ResponseEntity
				.ok(PasskeyOptions.toMake(person, this.passkeys.of(person.id()), PasskeyChallenge.ask(request), here)))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	@PostMapping
	ModelAndView add(@Valid @ModelAttribute("form") PasskeyForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Locale locale,
			RedirectAttributes next) {
		check(form, problems, person, request);
		if (!problems.hasErrors()) {
			take(form, problems, person, request);
		}
		if (problems.hasErrors()) {
			return page(form, person, request, locale, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		next.addFlashAttribute("flash", "passkeys.added");
		return new ModelAndView("redirect:" + PATH);
	}

	@PostMapping("/{id}/removal")
	String remove(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		if (!this.passkeys.remove(id, person)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		next.addFlashAttribute("flash", "passkeys.removed");
		return "redirect:" + PATH;
	}

	private void check(PasskeyForm form, BindingResult problems, SignedIn person, HttpServletRequest request) {
		try {
			if (!problems.hasErrors()) {
				this.signIns.verify(person.email(), form.given(form.currentPassword()), request.getRemoteAddr());
			}
		}
		catch (TooManyAttemptsException ex) {
			problems.rejectValue("currentPassword", "sign-in.error.wait", new Object[] { ex.seconds() }, null);
		}
		catch (BadCredentialsException ex) {
			problems.rejectValue("currentPassword", "account.current-password.wrong");
		}
	}

	private void take(PasskeyForm form, BindingResult problems, SignedIn person, HttpServletRequest request) {
		try {
			String challenge = PasskeyChallenge.answered(request)
				.orElseThrow(() -> new PasskeyRefusedException("nothing was asked"));
			this.passkeys.add(form.given(form.credential()), form.given(form.name()), challenge,
					this.site.of(request).orElseThrow(() -> new PasskeyRefusedException("not at this address")),
					person);
		}
		catch (PasskeyRefusedException ex) {
			problems.rejectValue("name", "passkeys.refused");
		}
	}

	private ModelAndView page(PasskeyForm form, SignedIn person, HttpServletRequest request, Locale locale,
			HttpStatus status) {
		DateTimeFormatter moments = this.moments.in(locale);
		List<PasskeyRow> rows = this.passkeys.of(person.id())
			.stream()
			.map((passkey) -> PasskeyRow.of(passkey, moments))
			.toList();
		return new ModelAndView("account/passkeys", status).addObject("form", form)
			.addObject("passkeys", rows)
			.addObject("readOnly", this.site.of(request).isEmpty());
	}

}
