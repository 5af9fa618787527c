package app.fairwell.account;

import java.util.UUID;

import app.fairwell.audit.Actor;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sets another password for somebody who does not know theirs any more, and signs them
 * out everywhere.
 */
@Service
public class PasswordReset {

	private static final String AT_THE_COMPUTER = "at-the-computer";

	private final PersonRepository people;

	private final Passwords passwords;

	private final PasswordRules rules;

	private final Throttle throttle;

	private final OtherSessions sessions;

	private final AuditTrail trail;

	private final TransactionTemplate transaction;

	PasswordReset(PersonRepository people, Passwords passwords, PasswordRules rules, Throttle throttle,
			OtherSessions sessions, AuditTrail trail, PlatformTransactionManager transactions) {
		this.people = people;
		this.passwords = passwords;
		this.rules = rules;
		this.throttle = throttle;
		this.sessions = sessions;
		this.trail = trail;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Sets the password of whoever signs in with an address, for somebody who sits at the
	 * computer itself. Call it outside a transaction: hashing waits its turn.
	 * @param email the address, in any case
	 * @param newPassword the password as typed
	 * @throws UnknownEmailException when nobody has the address
	 * @throws WeakPasswordException when the password is guessed early
	 */
	public void resetPassword(String email, String newPassword) {
		Person person = this.people.findByEmailKey(Person.keyOf(email)).orElseThrow(UnknownEmailException::new);
		String hash = prepare(person, newPassword);
		this.transaction
			.executeWithoutResult((status) -> take(require(person.id()), hash, Actor.FAIRWELL, AT_THE_COMPUTER));
		forgetTheOld(person);
	}

	private String prepare(Person person, String newPassword) {
		this.rules.check(newPassword, person.name(), person.email());
		return this.passwords.hash(newPassword);
	}

	private Person require(UUID id) {
		return this.people.findById(id).filter(Person::isHere).orElseThrow(() -> new PersonNotFoundException(id));
	}

	private void take(Person person, String hash, Actor who, String how) {
		person.changePassword(hash);
		this.people.saveAndFlush(person);
		this.trail.record(new AuditEntry(who, AuditAction.PASSWORD_RESET,
				new AuditSubject(AuditSubject.Kind.PERSON, person.id()), how));
	}

	// The era of the person has ended them already; this tidies up
	private void forgetTheOld(Person person) {
		this.sessions.end(person.signedIn());
		this.throttle.succeeded(Subject.account(person.email()));
	}

}
