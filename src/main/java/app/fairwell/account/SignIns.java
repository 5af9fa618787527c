package app.fairwell.account;

import java.util.Optional;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;

/**
 * Checks who somebody is.
 */
@Component
class SignIns {

	private final People people;

	private final Passwords passwords;

	private final Throttle throttle;

	SignIns(People people, Passwords passwords, Throttle throttle) {
		this.people = people;
		this.passwords = passwords;
		this.throttle = throttle;
	}

	/**
	 * The person with this address and password.
	 * @param email the address, in any case
	 * @param password the password as typed
	 * @param address the network address it came from
	 * @return the person, with the password that was compared
	 * @throws TooManyAttemptsException before anything is compared
	 * @throws BadCredentialsException for a wrong password as for an unknown address
	 */
	Person verify(String email, String password, String address) {
		return this.passwords.inTurn(() -> attempt(email, password, address));
	}

	private Person attempt(String email, String password, String address) {
		Subject account = Subject.account(email);
		Subject network = Subject.address(address);
		this.throttle.check(account, network);
		Optional<Person> person = this.people.withEmail(email);
		if (!this.passwords.matches(password, person.map(Person::passwordHash).orElse(null))) {
			this.throttle.failed(account, network);
			throw new BadCredentialsException("Unknown address or wrong password");
		}
		this.throttle.succeeded(account);
		return person.orElseThrow();
	}

}
