package app.fairwell.account;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * Keeps in the session who is signed in, and nothing else: no class of a library has to
 * be read back after an update. What they may do is asked anew with each request, so that
 * it changes at once in everything they have open, on every copy of the app.
 */
class SessionPerson implements SecurityContextRepository {

	private static final String ATTRIBUTE = "signedIn";

	private static final String TODAY = SessionPerson.class.getName();

	private final People people;

	SessionPerson(People people) {
		this.people = people;
	}

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		return new Loading(() -> personIn(request));
	}

	@Override
	@Deprecated
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		return loadDeferredContext(holder.getRequest()).get();
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		if (context.getAuthentication() != null
				&& context.getAuthentication().getPrincipal() instanceof SignedIn person) {
			HttpSession session = request.getSession();
			session.setAttribute(ATTRIBUTE, person);
			request.setAttribute(TODAY, person);
			session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person.getName());
		}
		else if (request.getSession(false) != null) {
			request.getSession().removeAttribute(ATTRIBUTE);
		}
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return personThen(request) != null;
	}

	// Once a request: the page that tells of a failure must not ask a failing database
	private @Nullable SignedIn personIn(HttpServletRequest request) {
		SignedIn then = personThen(request);
		if (then == null) {
			return null;
		}
		if (!(request.getAttribute(TODAY) instanceof SignedIn today && today.id().equals(then.id()))) {
			request.setAttribute(TODAY, this.people.today(then).orElse(null));
		}
		return (SignedIn) request.getAttribute(TODAY);
	}

	private static @Nullable SignedIn personThen(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(ATTRIBUTE) instanceof SignedIn person) ? person : null;
	}

	/** Asks the database only when somebody wants to know. */
	private static final class Loading implements DeferredSecurityContext {

		private final Supplier<@Nullable SignedIn> person;

		private @Nullable SecurityContext context;

		private boolean empty;

		Loading(Supplier<@Nullable SignedIn> person) {
			this.person = person;
		}

		@Override
		public SecurityContext get() {
			if (this.context == null) {
				SignedIn found = this.person.get();
				this.empty = (found == null);
				this.context = (found != null) ? new SecurityContextImpl(SignedInToken.of(found))
						: new SecurityContextImpl();
			}
			return this.context;
		}

		@Override
		public boolean isGenerated() {
			get();
			return this.empty;
		}

	}

}
