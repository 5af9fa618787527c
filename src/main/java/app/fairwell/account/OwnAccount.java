package app.fairwell.account;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people change about themselves.
 */
@Service
class OwnAccount {

	private final PersonRepository people;

	private final SignIns signIns;

	private final Passwords passwords;

	private final PasswordRules rules;

	private final ResetLinkRepository links;

	private final AuditTrail trail;

	private final Clock clock;

	private final TransactionTemplate transaction;

	OwnAccount(PersonRepository people, SignIns signIns, Passwords passwords, PasswordRules rules,
			ResetLinkRepository links, AuditTrail trail, Clock clock, PlatformTransactionManager transactions) {
		this.people = people;
		this.signIns = signIns;
		this.passwords = passwords;
		this.rules = rules;
		this.links = links;
		this.trail = trail;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	SignedIn change(UUID id, AccountForm form) {
		return inTransaction(id, (person) -> person.change(form.seen(), form.detailsOf(person)));
	}

	/**
	 * Changes how a person signs in. Passwords are compared and hashed outside the
	 * transaction, since that waits its turn.
	 * @param id who
	 * @param form what they want
	 * @param address the network address it came from
	 * @return the person as they stand now
	 * @throws org.springframework.security.core.AuthenticationException when the present
	 * password is another one, or was guessed too often
	 * @throws WeakPasswordException when the new one is guessed early
	 * @throws EmailTakenException when somebody else has the address
	 */
	SignedIn change(UUID id, CredentialsForm form, String address) {
		Person person = find(id);
		this.signIns.verify(person.email(), form.given(form.currentPassword()), address);
		String hash = form.changesPassword() ? hash(person, form) : null;
		try {
			return inTransaction(id, (found) -> take(found, form, hash));
		}
		catch (DataIntegrityViolationException ex) {
			throw new EmailTakenException(id);
		}
	}

	private String hash(Person person, CredentialsForm form) {
		this.rules.check(form.given(form.newPassword()), person.name(), form.given(form.email()));
		return this.passwords.hash(form.given(form.newPassword()));
	}

	private void take(Person person, CredentialsForm form, @Nullable String hash) {
		person.change(person.version(),
				new PersonDetails(person.name(), person.title(), person.gender(), form.given(form.email())));
		if (hash != null) {
			person.changePassword(hash);
			this.links.closeOf(person.id(), this.clock.instant());
		}
	}

	private SignedIn inTransaction(UUID id, Consumer<Person> change) {
		return this.transaction.execute((status) -> {
			Person person = find(id);
			String before = person.fingerprint();
			long era = person.signedIn().era();
			change.accept(person);
			SignedIn now = this.people.saveAndFlush(person).signedIn();
			if (!person.fingerprint().equals(before)) {
				record(AuditAction.PERSON_CHANGED, now, before, person.fingerprint());
			}
			if (now.era() != era) {
				record(AuditAction.PASSWORD_CHANGED, now, null, null);
			}
			return now;
		});
	}

	private void record(AuditAction action, SignedIn person, @Nullable String before, @Nullable String after) {
		this.trail.record(new AuditEntry(person.actor(), action,
				new AuditSubject(AuditSubject.Kind.PERSON, person.id()), "", before, after));
	}

	private Person find(UUID id) {
		return this.people.findById(id).orElseThrow(() -> new PersonNotFoundException(id));
	}

}
