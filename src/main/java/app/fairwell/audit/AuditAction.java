package app.fairwell.audit;

import java.util.Arrays;
import java.util.Optional;

/**
 * What can stand in the trail; the id is the key of a message, {@code audit.action.<id>}.
 */
public enum AuditAction {

	/** The first account was made. */
	FIRST_ACCOUNT("first-account"),

	/** Somebody was invited. */
	PERSON_INVITED("person-invited"),

	/** An invitation was taken back. */
	INVITATION_WITHDRAWN("invitation-withdrawn"),

	/** An invited person made their account. */
	INVITATION_ACCEPTED("invitation-accepted"),

	/** A person may do more, or less. */
	ROLE_CHANGED("role-changed"),

	/** A person may not sign in any more. */
	PERSON_REMOVED("person-removed"),

	/** A person changed what they are called or their address. */
	PERSON_CHANGED("person-changed"),

	/** A person changed their own password. */
	PASSWORD_CHANGED("password-changed"),

	/** An owner made a link with which a person sets another password. */
	PASSWORD_RESET_STARTED("password-reset-started"),

	/** A password was set with a link, or at the computer itself. */
	PASSWORD_RESET("password-reset"),

	/** A passkey was added. */
	PASSKEY_ADDED("passkey-added"),

	/** A passkey was removed. */
	PASSKEY_REMOVED("passkey-removed"),

	/** A person ended a session of theirs. */
	SESSION_ENDED("session-ended"),

	/** A backup was taken out of the house. */
	BACKUP_TAKEN("backup-taken"),

	/** The details or settings of the business were changed. */
	BUSINESS_CHANGED("business-changed"),

	/** A letter was begun. */
	DRAFT_CREATED("draft-created"),

	/** The answers of a letter were changed. */
	ANSWERS_CHANGED("answers-changed"),

	/** Another framing was chosen in spite of abuse (product.md B4). */
	AWAY_FROM_ATTITUDE("away-from-attitude"),

	/** An older version was brought back. */
	VERSION_BROUGHT_BACK("version-brought-back"),

	/** A letter went to the bin. */
	DRAFT_BINNED("draft-binned"),

	/** A letter came out of the bin. */
	DRAFT_RESTORED("draft-restored"),

	/** A letter was sent to review. */
	SENT_TO_REVIEW("sent-to-review"),

	/** A letter was taken back from review. */
	REVIEW_WITHDRAWN("review-withdrawn"),

	/** Somebody took a waiting letter to review it. */
	REVIEW_TAKEN("review-taken"),

	/** A reviewer gave a letter back to the queue. */
	REVIEW_RELEASED("review-released"),

	/** A letter was sent back with a reason. */
	SENT_BACK("sent-back"),

	/** A letter was approved and frozen. */
	APPROVED("approved"),

	/** An approved letter was opened again. */
	APPROVAL_WITHDRAWN("approval-withdrawn"),

	/** A letter was sent. */
	SENT("sent"),

	/** A letter marked as sent by mistake was put back. */
	SENT_UNDONE("sent-undone"),

	/** The customer has the letter. */
	RECEIVED("received"),

	/** The letter came back. */
	RETURNED("returned"),

	/** Somebody wrote a comment on a letter. */
	COMMENTED("commented"),

	/** A comment was settled. */
	COMMENT_RESOLVED("comment-resolved"),

	/** A settled comment was opened again. */
	COMMENT_REOPENED("comment-reopened"),

	/** A suggested wording was taken over. */
	SUGGESTION_TAKEN("suggestion-taken"),

	/** The record of a customer was changed. */
	CUSTOMER_CHANGED("customer-changed"),

	/** Private notes on a customer were changed. */
	CUSTOMER_NOTES_CHANGED("customer-notes-changed"),

	/** Private notes were erased because their time was over. */
	NOTES_EXPIRED("notes-expired"),

	/** Two records of one customer became one. */
	CUSTOMERS_MERGED("customers-merged"),

	/** A customer and everything about them was erased. */
	CUSTOMER_ERASED("customer-erased"),

	/** It was written down what a lost customer teaches. */
	LESSON_CHANGED("lesson-changed"),

	/** The guide was asked and advised. */
	ADVICE_GIVEN("advice-given"),

	/** Somebody said that nobody needs to look at a customer again. */
	ADVICE_SETTLED("advice-settled"),

	/** A promise was added by hand. */
	PROMISE_ADDED("promise-added"),

	/** A promise was changed. */
	PROMISE_CHANGED("promise-changed"),

	/** A promise was kept. */
	PROMISE_DONE("promise-done"),

	/** A promise that was marked as kept was opened again. */
	PROMISE_REOPENED("promise-reopened"),

	/** A promise was struck off the list. */
	PROMISE_REMOVED("promise-removed"),

	/** A private calendar address was made. */
	CALENDAR_MADE("calendar-made"),

	/** A private calendar address was ended. */
	CALENDAR_ENDED("calendar-ended"),

	/** Everything was written into a file. */
	DATA_EXPORTED("data-exported"),

	/** A backup was put in the place of what was there. */
	DATA_RESTORED("data-restored"),

	/** Everything was taken over from a file. */
	DATA_IMPORTED("data-imported"),

	/** Everything went from one database to another. */
	DATA_MOVED("data-moved");

	private final String id;

	AuditAction(String id) {
		this.id = id;
	}

	/**
	 * The permanent id of this action.
	 * @return the id in kebab-case
	 */
	public String id() {
		return this.id;
	}

	/**
	 * The action with an id.
	 * @param id the id as it stands in the trail
	 * @return the action, or empty when nothing is called so
	 */
	public static Optional<AuditAction> of(String id) {
		return Arrays.stream(values()).filter((action) -> action.id.equals(id)).findFirst();
	}

}
