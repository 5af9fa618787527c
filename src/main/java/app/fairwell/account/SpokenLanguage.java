package app.fairwell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The language in which Fairwell speaks to a person (product.md K2). It goes with the
 * person, to whichever browser they use.
 */
@Service
public class SpokenLanguage {

	private final PersonRepository people;

	private final SessionSignIn session;

	private final TransactionTemplate transaction;

	SpokenLanguage(PersonRepository people, SessionSignIn session, PlatformTransactionManager transactions) {
		this.people = people;
		this.session = session;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Remembers what a signed-in person chose; does nothing for anybody else.
	 * @param tag the language tag
	 * @param request the request of the person
	 * @param response its answer
	 */
	public void choose(String tag, HttpServletRequest request, HttpServletResponse response) {
		if (request.getUserPrincipal() instanceof Authentication authentication
				&& authentication.getPrincipal() instanceof SignedIn person) {
			SignedIn now = this.transaction.execute((status) -> remember(person, tag));
			this.session.goOn(now, request, response);
		}
	}

	private SignedIn remember(SignedIn signedIn, String tag) {
		Person person = this.people.findById(signedIn.id())
			.orElseThrow(() -> new PersonNotFoundException(signedIn.id()));
		person.speak(tag);
		return this.people.saveAndFlush(person).signedIn();
	}

}
