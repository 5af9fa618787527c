package app.fairwell.business;

import app.fairwell.account.FirstRun;
import app.fairwell.account.NewOwner;
import app.fairwell.account.SessionSignIn;
import app.fairwell.account.SignedIn;
import app.fairwell.account.TooManyAttemptsException;
import app.fairwell.account.WeakPasswordException;
import app.fairwell.account.WrongSetupCodeException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The first page of a new owner; closed for ever after the first account.
 */
@Controller
@RequestMapping("/setup")
class SetupController {

	private final FirstRun firstRun;

	private final Setup setup;

	private final SessionSignIn session;

	SetupController(FirstRun firstRun, Setup setup, SessionSignIn session) {
		this.firstRun = firstRun;
		this.setup = setup;
		this.session = session;
	}

	@GetMapping
	ModelAndView show(@AuthenticationPrincipal @Nullable SignedIn person, HttpServletRequest request) {
		if (person != null) {
			return new ModelAndView("redirect:/");
		}
		if (this.firstRun.isOver()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return page(SetupForm.empty(request.getLocale()), request, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView complete(@Valid @ModelAttribute("form") SetupForm form, BindingResult problems,
			HttpServletRequest request, HttpServletResponse response) {
		if (this.firstRun.isOver()) {
			throw new SetUpAlreadyException();
		}
		SignedIn owner = tryOut(form, problems, request);
		if (owner == null) {
			return page(form, request, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.session.begin(owner, request, response);
		ModelAndView first = new ModelAndView("redirect:/letters/new");
		first.setStatus(HttpStatus.SEE_OTHER);
		return first;
	}

	private @Nullable SignedIn tryOut(SetupForm form, BindingResult problems, HttpServletRequest request) {
		try {
			// The whole form has an error when it came to change the language alone
			if (!problems.hasGlobalErrors()) {
				this.firstRun.checkCode(form.code(), request);
			}
			if (problems.hasErrors()) {
				return null;
			}
			NewBusiness business = form.newBusiness();
			NewOwner owner = this.firstRun.prepare(form.owner(), form.said(form.password()), business.name());
			return this.setup.complete(owner, business, form.details());
		}
		catch (WrongSetupCodeException ex) {
			problems.rejectValue("code", "setup.code.wrong");
		}
		catch (TooManyAttemptsException ex) {
			problems.rejectValue("code", "setup.code.wait", new Object[] { ex.seconds() }, null);
		}
		catch (WeakPasswordException ex) {
			problems.rejectValue("password", ex.messageKey());
		}
		catch (UnreadableLogoException ex) {
			problems.rejectValue("logo", ex.messageKey());
		}
		return null;
	}

	private ModelAndView page(SetupForm form, HttpServletRequest request, HttpStatus status) {
		ModelAndView page = new ModelAndView("account/setup", status);
		page.addObject("form", form);
		page.addObject("needsCode", this.firstRun.needsCode(request));
		page.addObject("languages", LetterLanguages.names(LocaleContextHolder.getLocale()));
		page.addObject("problems", status.isError());
		page.addObject("zones", SettingsChoices.zones(form.zone()));
		return page;
	}

	@ExceptionHandler
	ModelAndView setUpAlready(SetUpAlreadyException ex) {
		return new ModelAndView("account/set-up-already", HttpStatus.CONFLICT);
	}

}
