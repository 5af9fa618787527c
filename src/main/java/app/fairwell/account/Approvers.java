package app.fairwell.account;

import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may approve letters, and whether one alone may (product.md G6).
 */
@Service
public class Approvers {

	private final PersonRepository people;

	private final ApprovalRuleRepository rules;

	private final AuditTrail trail;

	Approvers(PersonRepository people, ApprovalRuleRepository rules, AuditTrail trail) {
		this.people = people;
		this.rules = rules;
		this.trail = trail;
	}

	/**
	 * Whether a person other than the one who wrote must approve a letter: as soon as two
	 * may approve, unless the owner has decided otherwise.
	 * @return what holds now
	 */
	@Transactional(readOnly = true)
	public SecondPerson secondPerson() {
		ApproverCount count = this.people.countApprovers();
		if (count.people() < 2) {
			return SecondPerson.NOBODY;
		}
		return (count.waivers() > 0) ? SecondPerson.POSSIBLE : SecondPerson.DEMANDED;
	}

	/**
	 * Whether somebody else must approve what a person wrote.
	 * @return false while there is only one who could
	 */
	@Transactional(readOnly = true)
	public boolean secondPersonDemanded() {
		return secondPerson() == SecondPerson.DEMANDED;
	}

	@Transactional
	void demandSecondPerson(boolean demanded, SignedIn by) {
		ApprovalRule rule = this.rules.findById(ApprovalRule.ID).orElseGet(ApprovalRule::undecided);
		rule.demand(demanded);
		this.rules.saveAndFlush(rule);
		this.trail.record(new AuditEntry(by.actor(), AuditAction.BUSINESS_CHANGED,
				new AuditSubject(AuditSubject.Kind.BUSINESS, null), demanded ? "second-person" : "one-person"));
	}

}
