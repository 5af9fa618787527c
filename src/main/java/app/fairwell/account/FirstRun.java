package app.fairwell.account;

import java.time.Clock;
import java.time.ZoneOffset;

import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first account, once (product.md L1).
 */
@Service
public class FirstRun {

	private final PersonRepository people;

	private final Passwords passwords;

	private final PasswordRules rules;

	private final SetupCode code;

	private final Access access;

	private final AuditTrail trail;

	private final JdbcClient jdbc;

	private final Clock clock;

	FirstRun(PersonRepository people, Passwords passwords, PasswordRules rules, SetupCode code, Access access,
			AuditTrail trail, JdbcClient jdbc, Clock clock) {
		this.people = people;
		this.passwords = passwords;
		this.rules = rules;
		this.code = code;
		this.access = access;
		this.trail = trail;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Whether the first account exists, so that nobody makes another one this way.
	 * @return true for ever after it was made
	 */
	public boolean isOver() {
		return this.people.hasAny();
	}

	/**
	 * Whether a request has to show the code from the log: it comes from another machine,
	 * or through something that may hide that it does.
	 * @param request the request
	 * @return false for a browser on this machine
	 */
	public boolean needsCode(HttpServletRequest request) {
		return !this.access.fromThisMachine(request);
	}

	/**
	 * Checks the code, where one is needed.
	 * @param given the code as typed
	 * @param request the request it came with
	 * @throws WrongSetupCodeException when it is another one
	 * @throws TooManyAttemptsException after too many wrong ones
	 */
	public void checkCode(@Nullable String given, HttpServletRequest request) {
		if (needsCode(request)) {
			this.code.check((given != null) ? given : "", request.getRemoteAddr());
		}
	}

	/**
	 * Checks and hashes the password. Call it outside a transaction: hashing waits its
	 * turn.
	 * @param details who the owner is
	 * @param password the password as typed
	 * @param business the name of the business, which is no password
	 * @return the owner
	 * @throws WeakPasswordException when the password is guessed early
	 */
	public NewOwner prepare(PersonDetails details, String password, String business) {
		this.rules.check(password, details.name(), details.email(), business);
		return new NewOwner(details, this.passwords.hash(password));
	}

	/**
	 * Makes the owner, in the caller's transaction.
	 * @param owner the owner
	 * @return the owner, to be signed in
	 * @throws DataIntegrityViolationException when somebody else was first: two unique
	 * keys see to it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public SignedIn makeOwner(NewOwner owner) {
		Person person = this.people
			.saveAndFlush(new Person(owner.details(), owner.passwordHash(), Role.OWNER, this.clock.instant()));
		this.jdbc.sql("insert into first_run (id, person_id, completed_at) values (1, ?, ?)")
			.params(person.id(), this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		this.code.forget();
		this.trail.record(new AuditEntry(person.signedIn().actor(), AuditAction.FIRST_ACCOUNT,
				new AuditSubject(AuditSubject.Kind.PERSON, person.id())));
		return person.signedIn();
	}

}
