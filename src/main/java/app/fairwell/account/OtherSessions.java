package app.fairwell.account;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Ends what is open elsewhere.
 */
@Component
class OtherSessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	OtherSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	/**
	 * Signs a person out everywhere, so that a changed password counts at once.
	 * @param person who
	 */
	void end(SignedIn person) {
		this.sessions.findByPrincipalName(person.getName()).keySet().forEach(this.sessions::deleteById);
	}

}
