package app.fairwell.account;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signs in with a passkey.
 */
@Controller
@RequestMapping(SignInController.PATH + "/passkey")
class PasskeySignInController {

	private final Passkeys passkeys;

	private final PasskeySite site;

	private final SessionSignIn session;

	PasskeySignInController(Passkeys passkeys, PasskeySite site, SessionSignIn session) {
		this.passkeys = passkeys;
		this.site = site;
		this.session = session;
	}

	@ModelAttribute("passkeys")
	boolean offered(HttpServletRequest request) {
		return this.site.of(request).isPresent();
	}

	@PostMapping("/options")
	ResponseEntity<Map<String, Object>> options(HttpServletRequest request) {
		return this.site.of(request)
			.map((here) -> ResponseEntity.ok(PasskeyOptions.toUse(PasskeyChallenge.ask(request), here)))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	@PostMapping
	Object signIn(@ModelAttribute("form") SignInForm form, BindingResult errors,
			@RequestParam(defaultValue = "") String credential, HttpServletRequest request,
			HttpServletResponse response) {
		Optional<SignedIn> person = errors.hasErrors() ? Optional.empty() : verify(credential, request);
		if (person.isPresent()) {
			this.session.begin(person.get(), request, response);
			return SignInController.to(form.next());
		}
		if (!errors.hasErrors()) {
			errors.reject("sign-in.passkey.refused");
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return SignInController.PAGE;
	}

	private Optional<SignedIn> verify(String credential, HttpServletRequest request) {
		try {
			return PasskeyChallenge.answered(request)
				.flatMap((challenge) -> this.site.of(request)
					.map((here) -> this.passkeys.verify(credential, challenge, here)));
		}
		catch (PasskeyRefusedException ex) {
			return Optional.empty();
		}
	}

}
