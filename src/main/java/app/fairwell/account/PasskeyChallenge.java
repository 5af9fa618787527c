package app.fairwell.account;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * What a passkey has to sign, once: asked for by a page, kept in its session, gone with
 * the answer.
 */
final class PasskeyChallenge {

	private static final String ATTRIBUTE = "passkeyChallenge";

	private PasskeyChallenge() {
	}

	static String ask(HttpServletRequest request) {
		String challenge = LinkToken.fresh().secret();
		request.getSession().setAttribute(ATTRIBUTE, challenge);
		return challenge;
	}

	static Optional<String> answered(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String challenge)) {
			return Optional.empty();
		}
		session.removeAttribute(ATTRIBUTE);
		return Optional.of(challenge);
	}

}
