package app.fairwell.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.SectionChange;
import app.fairwell.draft.Who;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps comments, each change in one transaction with its line in the trail, which never
 * holds their words.
 */
@Component
class CommentWriting {

	private final CommentRepository comments;

	private final Drafts drafts;

	private final AuditTrail trail;

	private final Clock clock;

	CommentWriting(CommentRepository comments, Drafts drafts, AuditTrail trail, Clock clock) {
		this.comments = comments;
		this.drafts = drafts;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Other words in a form that went back and was sent once more are another comment.
	 */
	@Transactional
	void write(UUID draftId, NewComment given, SignedIn by) {
		Optional<Comment> before = this.comments.findByForm(by.id(), given.formId());
		if (before.filter((comment) -> comment.says(draftId, given)).isEmpty()) {
			UUID formId = before.isEmpty() ? given.formId() : UUID.randomUUID();
			Comment comment = this.comments.saveAndFlush(new Comment(draftId, given, formId, Who.of(by), now()));
			record(AuditAction.COMMENTED, draftId, comment.id(), by);
		}
	}

	@Transactional
	void answer(UUID draftId, UUID id, String words, UUID formId, SignedIn by) {
		Comment comment = require(draftId, id);
		Optional<Reply> before = this.comments.findAnswerByForm(by.id(), formId);
		if (before.filter((reply) -> reply.says(id, words)).isEmpty()) {
			comment.answer(words, before.isEmpty() ? formId : UUID.randomUUID(), Who.of(by), now());
			this.comments.flush();
			record(AuditAction.COMMENTED, draftId, id, by);
		}
	}

	@Transactional
	void settle(UUID draftId, UUID id, CommentState how, long seen, SignedIn by) {
		if (require(draftId, id).settle(how, seen, Who.of(by), now())) {
			this.comments.flush();
			record(AuditAction.COMMENT_RESOLVED, draftId, id, by);
		}
	}

	@Transactional
	void reopen(UUID draftId, UUID id, long seen, SignedIn by) {
		if (require(draftId, id).reopen(seen)) {
			this.comments.flush();
			record(AuditAction.COMMENT_REOPENED, draftId, id, by);
		}
	}

	@Transactional
	void take(UUID draftId, UUID id, long seen, long section, SignedIn by) {
		Comment comment = require(draftId, id);
		if (comment.settle(CommentState.TAKEN, seen, Who.of(by), now())) {
			this.drafts.changeSection(draftId, Objects.requireNonNull(comment.section()), section,
					new SectionChange.Text(Objects.requireNonNull(comment.wording())), by);
			this.comments.flush();
			record(AuditAction.SUGGESTION_TAKEN, draftId, id, by);
		}
	}

	private Comment require(UUID draftId, UUID id) {
		return this.comments.find(draftId, id).orElseThrow(() -> new CommentNotFoundException(draftId, id));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	private void record(AuditAction action, UUID draftId, UUID id, SignedIn by) {
		this.trail
			.record(new AuditEntry(by.actor(), action, new AuditSubject(AuditSubject.Kind.LETTER, draftId), "" + id));
	}

}
