package app.fairwell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The sign-in page.
 */
@Controller
class SignInController {

	static final String PATH = "/sign-in";

	static final String PAGE = "account/sign-in";

	private final SignIns signIns;

	private final SessionSignIn session;

	private final PasskeySite site;

	SignInController(SignIns signIns, SessionSignIn session, PasskeySite site) {
		this.signIns = signIns;
		this.session = session;
		this.site = site;
	}

	@ModelAttribute("passkeys")
	boolean passkeys(HttpServletRequest request) {
		return this.site.of(request).isPresent();
	}

	@GetMapping(PATH)
	Object show(@RequestParam @Nullable String next, @AuthenticationPrincipal @Nullable SignedIn person, Model model) {
		if (person != null) {
			return to(next);
		}
		model.addAttribute("form", new SignInForm("", null, ReturnPath.checked(next)));
		return PAGE;
	}

	@PostMapping(PATH)
	Object signIn(@Valid @ModelAttribute("form") SignInForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return PAGE;
		}
		try {
			SignedIn person = this.signIns.verify(form.typedEmail(), form.typedPassword(), request.getRemoteAddr())
				.signedIn();
			this.session.begin(person, request, response);
			return to(form.next());
		}
		catch (BadCredentialsException ex) {
			errors.rejectValue("email", "sign-in.error.refused");
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		catch (TooManyAttemptsException ex) {
			errors.rejectValue("email", "sign-in.error.wait", new Object[] { ex.seconds() }, null);
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			response.setHeader("Retry-After", String.valueOf(ex.seconds()));
		}
		return PAGE;
	}

	static View to(@Nullable String next) {
		RedirectView view = new RedirectView(ReturnPath.checked(next), true);
		view.setExpandUriTemplateVariables(false);
		view.setExposeModelAttributes(false);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		return view;
	}

}
