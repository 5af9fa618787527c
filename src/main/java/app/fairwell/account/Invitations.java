package app.fairwell.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import app.fairwell.audit.Actor;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets people in: an owner makes a link and hands it over, and whoever follows it chooses
 * a password. A link works once.
 */
@Service
class Invitations {

	/** How long after its time somebody who follows a link is told what became of it. */
	static final Duration REMEMBERED = Duration.ofDays(30);

	private final InvitationRepository invitations;

	private final PersonRepository people;

	private final Passwords passwords;

	private final PasswordRules rules;

	private final AuditTrail trail;

	private final Clock clock;

	private final TransactionTemplate transaction;

	Invitations(InvitationRepository invitations, PersonRepository people, Passwords passwords, PasswordRules rules,
			AuditTrail trail, Clock clock, PlatformTransactionManager transactions) {
		this.invitations = invitations;
		this.people = people;
		this.passwords = passwords;
		this.rules = rules;
		this.trail = trail;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Invites somebody.
	 * @param name their name
	 * @param email the address they will sign in with
	 * @param role what they may do
	 * @param by the owner who invites
	 * @return the secret of the link, which is known only now
	 * @throws EmailTakenException when somebody signs in with the address
	 * @throws InvitedAlreadyException when the address has a link that works
	 */
	LinkToken invite(String name, String email, Role role, SignedIn by) {
		LinkToken token = LinkToken.fresh();
		this.transaction.executeWithoutResult((status) -> {
			Instant now = now();
			this.invitations.deleteOlderThan(now.minus(REMEMBERED));
			if (this.people.existsByEmailKey(Person.keyOf(email))) {
				throw new EmailTakenException(by.id());
			}
			if (this.invitations.existsOpen(Person.keyOf(email), now)) {
				throw new InvitedAlreadyException();
			}
			Invitation made = this.invitations.saveAndFlush(new Invitation(name, email, role, token, now));
			record(AuditAction.PERSON_INVITED, invitation(made.id()), RoleForm.word(role), by.actor());
		});
		return token;
	}

	List<Invitation> waiting() {
		return this.invitations.findWaiting();
	}

	/**
	 * Takes a link back.
	 * @param id the invitation
	 * @param by the owner who takes it back
	 * @throws UnknownLinkException when there is no such invitation
	 * @throws LinkOverException when somebody followed it before
	 */
	void withdraw(UUID id, SignedIn by) {
		this.transaction.executeWithoutResult((status) -> {
			Invitation found = this.invitations.lockById(id).orElseThrow(UnknownLinkException::new);
			found.withdraw(now());
			this.invitations.saveAndFlush(found);
			record(AuditAction.INVITATION_WITHDRAWN, invitation(id), "", by.actor());
		});
	}

	/**
	 * The invitation behind a link.
	 * @param token the secret of the link
	 * @return an invitation that is open
	 * @throws UnknownLinkException when nobody made such a link
	 * @throws LinkOverException when it works no more
	 */
	Invitation find(LinkToken token) {
		Invitation found = this.invitations.findByTokenHash(token.hash()).orElseThrow(UnknownLinkException::new);
		found.mustBeOpen(now());
		return found;
	}

	/**
	 * Makes the account. Of two who follow one link at once, one gets it.
	 * @param token the secret of the link
	 * @param password the password as typed
	 * @return the new person, to be signed in
	 * @throws UnknownLinkException when nobody made such a link
	 * @throws LinkOverException when it works no more
	 * @throws WeakPasswordException when the password is guessed early
	 */
	SignedIn accept(LinkToken token, String password) {
		Invitation invited = find(token);
		this.rules.check(password, invited.name(), invited.email());
		String hash = this.passwords.hash(password);
		try {
			return this.transaction.execute((status) -> welcome(invited.id(), hash));
		}
		catch (DataIntegrityViolationException ex) {
			// The address got an account in another way meanwhile
			throw new LinkOverException(invited.id(), LinkState.USED);
		}
	}

	private SignedIn welcome(UUID id, String hash) {
		Invitation invitation = this.invitations.lockById(id).orElseThrow(UnknownLinkException::new);
		invitation.accept(now());
		this.invitations.saveAndFlush(invitation);
		PersonDetails details = new PersonDetails(invitation.name(), null, null, invitation.email());
		SignedIn person = this.people.saveAndFlush(new Person(details, hash, invitation.role(), now())).signedIn();
		record(AuditAction.INVITATION_ACCEPTED, new AuditSubject(AuditSubject.Kind.PERSON, person.id()),
				RoleForm.word(person.role()), person.actor());
		return person;
	}

	private static AuditSubject invitation(UUID id) {
		return new AuditSubject(AuditSubject.Kind.INVITATION, id);
	}

	private void record(AuditAction action, AuditSubject subject, String detail, Actor who) {
		this.trail.record(new AuditEntry(who, action, subject, detail));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
