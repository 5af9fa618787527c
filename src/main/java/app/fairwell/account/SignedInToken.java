package app.fairwell.account;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * What Spring Security holds for a person who is signed in.
 */
final class SignedInToken {

	private SignedInToken() {
	}

	static Authentication of(SignedIn person) {
		return UsernamePasswordAuthenticationToken.authenticated(person, null,
				AuthorityUtils.createAuthorityList("ROLE_" + person.role().name()));
	}

}
