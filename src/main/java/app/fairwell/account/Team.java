package app.fairwell.account;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who works here and what they may do, as the owners decide. One owner always stays.
 */
@Service
class Team {

	private final PersonRepository people;

	private final PasskeyStore passkeys;

	private final OpenSessions sessions;

	private final AuditTrail trail;

	private final Clock clock;

	private final TransactionTemplate transaction;

	Team(PersonRepository people, PasskeyStore passkeys, OpenSessions sessions, AuditTrail trail, Clock clock,
			PlatformTransactionManager transactions) {
		this.people = people;
		this.passkeys = passkeys;
		this.sessions = sessions;
		this.trail = trail;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	List<Person> members() {
		return this.people.findByRemovedAtIsNullOrderByNameAscIdAsc();
	}

	Person member(UUID id) {
		return this.people.findById(id).filter(Person::isHere).orElseThrow(() -> new PersonNotFoundException(id));
	}

	/**
	 * Changes what a person may do; it counts from their next request on.
	 * @param id who
	 * @param seen the version that the owner read
	 * @param role what they may do from now on
	 * @param by the owner who decides
	 * @throws PersonNotFoundException when there is nobody with this id
	 * @throws PersonChangedMeanwhileException when the person was changed meanwhile
	 * @throws LastOwnerException when nobody would be left to decide
	 * @throws AccessDeniedException when whoever decides is an owner no more
	 */
	void changeRole(UUID id, long seen, Role role, SignedIn by) {
		this.transaction.executeWithoutResult((status) -> {
			List<Person> owners = owners(by);
			Person person = member(id);
			Role before = person.role();
			if (role != Role.OWNER) {
				keepOne(owners, id);
			}
			person.takeRole(seen, role);
			if (before != role) {
				this.people.saveAndFlush(person);
				record(AuditAction.ROLE_CHANGED, id, RoleForm.word(before) + ">" + RoleForm.word(role), by);
			}
		});
	}

	/**
	 * Removes a person and ends everything they have open. What they wrote stays.
	 * @param id who
	 * @param seen the version that the owner read
	 * @param by the owner who decides
	 * @throws PersonNotFoundException when there is nobody with this id
	 * @throws PersonChangedMeanwhileException when the person was changed meanwhile
	 * @throws LastOwnerException when nobody would be left to decide
	 * @throws AccessDeniedException when whoever decides is an owner no more
	 */
	void remove(UUID id, long seen, SignedIn by) {
		this.transaction.executeWithoutResult((status) -> {
			List<Person> owners = owners(by);
			Person person = member(id);
			keepOne(owners, id);
			person.leave(seen, this.clock.instant().truncatedTo(ChronoUnit.MICROS));
			this.people.saveAndFlush(person);
			this.passkeys.removeAllOf(id);
			record(AuditAction.PERSON_REMOVED, id, RoleForm.word(person.role()), by);
		});
		this.sessions.end(id);
	}

	// Locks them, so that two who demote each other do it one after the other
	private List<Person> owners(SignedIn by) {
		List<Person> owners = this.people.lockOwners();
		if (owners.stream().noneMatch((owner) -> owner.id().equals(by.id()))) {
			throw new AccessDeniedException("Only an owner decides who works here");
		}
		return owners;
	}

	private static void keepOne(List<Person> owners, UUID leaving) {
		if (owners.stream().allMatch((owner) -> owner.id().equals(leaving))) {
			throw new LastOwnerException(leaving);
		}
	}

	private void record(AuditAction action, UUID person, String detail, SignedIn by) {
		this.trail
			.record(new AuditEntry(by.actor(), action, new AuditSubject(AuditSubject.Kind.PERSON, person), detail));
	}

}
