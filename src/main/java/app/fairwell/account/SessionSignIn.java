package app.fairwell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * Begins a session for somebody whose password was right, or who just made the account.
 */
@Component
public class SessionSignIn {

	static final String BROWSER = "browser";

	private final SessionPerson sessions;

	private final CsrfAuthenticationStrategy newFormToken = new CsrfAuthenticationStrategy(new FormTokens());

	private final BrowserMarks marks;

	private final People people;

	SessionSignIn(BrowserMarks marks, People people) {
		this.sessions = new SessionPerson(people);
		this.people = people;
		this.marks = marks;
	}

	/**
	 * Signs in: a new session under a new id, and a new token for forms.
	 * @param person who is signed in
	 * @param request the request that asked for it
	 * @param response its answer, which gets the cookies
	 */
	public void begin(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
		HttpSession before = request.getSession(false);
		if (before != null) {
			before.invalidate();
		}
		Authentication authentication = SignedInToken.of(person);
		goOn(person, request, response);
		request.getSession().setAttribute(BROWSER, BrowserName.of(request));
		this.newFormToken.onAuthentication(authentication, request, response);
		this.marks.mark(person, request, response);
		this.people.signedInNow(person.id());
	}

	/**
	 * Goes on with the session, for a person whose own details have changed.
	 * @param person who is signed in, as they stand now
	 * @param request the request
	 * @param response its answer
	 */
	void goOn(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
		SecurityContext context = new SecurityContextImpl(SignedInToken.of(person));
		SecurityContextHolder.setContext(context);
		this.sessions.saveContext(context, request, response);
	}

}
