package app.fairwell.account;

import java.util.Optional;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs programs in, who send address and password with every request (HTTP Basic).
 */
@Component
class BasicSignIn implements AuthenticationManager {

	private final SignIns signIns;

	private final People people;

	private final VerifiedSignIns verified;

	BasicSignIn(SignIns signIns, People people, VerifiedSignIns verified) {
		this.signIns = signIns;
		this.people = people;
		this.verified = verified;
	}

	@Override
	public Authentication authenticate(Authentication given) {
		String email = given.getName();
		if (!(given.getCredentials() instanceof String password)
				|| !(given.getDetails() instanceof WebAuthenticationDetails details)) {
			throw new BadCredentialsException("No password");
		}
		Optional<Person> known = this.people.withEmail(email)
			.filter((person) -> this.verified.contains(person, password));
		if (known.isPresent()) {
			return SignedInToken.of(known.get().signedIn());
		}
		Person person = this.signIns.verify(email, password, details.getRemoteAddress());
		this.verified.add(person, password);
		return SignedInToken.of(person.signedIn());
	}

}
