package app.fairwell.account;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import app.fairwell.audit.Actor;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sets another password for somebody who does not know theirs any more, and signs them
 * out everywhere.
 */
@Service
public class PasswordReset {

	private static final String WITH_A_LINK = "with-a-link";

	private static final String AT_THE_COMPUTER = "at-the-computer";

	private final PersonRepository people;

	private final ResetLinkRepository links;

	private final Passwords passwords;

	private final PasswordRules rules;

	private final Throttle throttle;

	private final OpenSessions sessions;

	private final AuditTrail trail;

	private final Clock clock;

	private final TransactionTemplate transaction;

	PasswordReset(PersonRepository people, ResetLinkRepository links, Passwords passwords, PasswordRules rules,
			Throttle throttle, OpenSessions sessions, AuditTrail trail, Clock clock,
			PlatformTransactionManager transactions) {
		this.people = people;
		this.links = links;
		this.passwords = passwords;
		this.rules = rules;
		this.throttle = throttle;
		this.sessions = sessions;
		this.trail = trail;
		this.clock = clock;
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

	/**
	 * Makes a link for somebody else; an earlier one works no more.
	 * @param id for whom
	 * @param by the owner who hands it over
	 * @return the secret of the link, which is known only now
	 * @throws PersonNotFoundException when there is nobody with this id
	 */
	LinkToken start(UUID id, SignedIn by) {
		if (id.equals(by.id())) {
			throw new AccessDeniedException("Who is signed in changes their own password on their account");
		}
		LinkToken token = LinkToken.fresh();
		this.transaction.executeWithoutResult((status) -> {
			require(id);
			this.links.deleteOlderThan(now().minus(Invitations.REMEMBERED));
			this.links.closeOf(id, now());
			this.links.saveAndFlush(new ResetLink(id, token, now()));
			record(id, AuditAction.PASSWORD_RESET_STARTED, "", by.actor());
		});
		return token;
	}

	/**
	 * Whom a link is for.
	 * @param token the secret of the link
	 * @return the person
	 * @throws UnknownLinkException when nobody made such a link
	 * @throws LinkOverException when it works no more
	 */
	Person find(LinkToken token) {
		return holder(open(token));
	}

	/**
	 * Sets the password that somebody chose who followed a link.
	 * @param token the secret of the link
	 * @param newPassword the password as typed
	 * @return the person, to be signed in
	 * @throws UnknownLinkException when nobody made such a link
	 * @throws LinkOverException when it works no more
	 * @throws WeakPasswordException when the password is guessed early
	 */
	SignedIn use(LinkToken token, String newPassword) {
		ResetLink link = open(token);
		Person before = holder(link);
		String hash = prepare(before, newPassword);
		SignedIn person = this.transaction.execute((status) -> {
			ResetLink locked = this.links.lockById(link.id()).orElseThrow(UnknownLinkException::new);
			locked.use(now());
			this.links.saveAndFlush(locked);
			Person now = holder(locked);
			return take(now, hash, now.signedIn().actor(), WITH_A_LINK);
		});
		forgetTheOld(before);
		return person;
	}

	private ResetLink open(LinkToken token) {
		ResetLink link = this.links.findByTokenHash(token.hash()).orElseThrow(UnknownLinkException::new);
		link.mustBeOpen(now());
		return link;
	}

	private Person holder(ResetLink link) {
		return this.people.findById(link.personId())
			.filter(Person::isHere)
			.orElseThrow(() -> new LinkOverException(link.id(), LinkState.WITHDRAWN));
	}

	private String prepare(Person person, String newPassword) {
		this.rules.check(newPassword, person.name(), person.email());
		return this.passwords.hash(newPassword);
	}

	private Person require(UUID id) {
		return this.people.findById(id).filter(Person::isHere).orElseThrow(() -> new PersonNotFoundException(id));
	}

	private SignedIn take(Person person, String hash, Actor who, String how) {
		person.changePassword(hash);
		this.people.saveAndFlush(person);
		this.links.closeOf(person.id(), now());
		record(person.id(), AuditAction.PASSWORD_RESET, how, who);
		return person.signedIn();
	}

	private void record(UUID person, AuditAction action, String detail, Actor who) {
		this.trail.record(new AuditEntry(who, action, new AuditSubject(AuditSubject.Kind.PERSON, person), detail));
	}

	// The era of the person has ended them already; this tidies up
	private void forgetTheOld(Person person) {
		this.sessions.end(person.id());
		this.throttle.succeeded(Subject.account(person.email()));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
