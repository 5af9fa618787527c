package app.fairwell.account;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the person who reads it is signed in.
 */
@Controller
@RequestMapping(OpenSessionsController.PATH)
class OpenSessionsController {

	static final String PATH = AccountController.PATH + "/sessions";

	private static final String DONE = "redirect:" + PATH;

	private final OpenSessions sessions;

	private final Moments moments;

	OpenSessionsController(OpenSessions sessions, Moments moments) {
		this.sessions = sessions;
		this.moments = moments;
	}

	@GetMapping
	ModelAndView show(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Locale locale) {
		DateTimeFormatter moments = this.moments.in(locale);
		List<SessionRow> rows = this.sessions.of(person, request.getSession().getId())
			.stream()
			.map((session) -> SessionRow.of(session, moments))
			.toList();
		return new ModelAndView("account/sessions").addObject("sessions", rows);
	}

	@PostMapping("/{key}/removal")
	String end(@PathVariable String key, @AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		if (!this.sessions.endOne(key, person)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		next.addFlashAttribute("flash", "sessions.ended");
		return DONE;
	}

	@PostMapping("/removal")
	String endOthers(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, RedirectAttributes next) {
		if (this.sessions.endOthers(person, request.getSession().getId())) {
			next.addFlashAttribute("flash", "sessions.ended");
		}
		return DONE;
	}

}
