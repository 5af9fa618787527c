package app.fairwell.review;

import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.SectionConflictException;
import app.fairwell.safety.Repeat;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say about letters. Whoever sees a letter reads, writes, answers and settles
 * (product.md G3); of any other letter there is nothing. Each method that changes
 * something is one transaction of its own, and done once more changes nothing.
 */
@Service
class Comments {

	private final Drafts drafts;

	private final CommentWriting writing;

	private final CommentRepository comments;

	Comments(Drafts drafts, CommentWriting writing, CommentRepository comments) {
		this.drafts = drafts;
		this.writing = writing;
		this.comments = comments;
	}

	/** The comments on a letter that the caller has found for the person who asks. */
	@Transactional(readOnly = true)
	List<CommentView> of(UUID draftId) {
		return this.comments.findAllOf(draftId).stream().map(Comment::view).toList();
	}

	/** How many ask for something, on a letter that the caller has found. */
	@Transactional(readOnly = true)
	long open(UUID draftId) {
		return this.comments.count(draftId, CommentState.OPEN);
	}

	void write(UUID draftId, NewComment comment, SignedIn by) {
		this.drafts.find(draftId, by);
		keep(() -> this.writing.write(draftId, comment, by));
	}

	void answer(UUID draftId, UUID id, String words, UUID formId, SignedIn by) {
		this.drafts.find(draftId, by);
		keep(() -> this.writing.answer(draftId, id, words, formId, by));
	}

	void resolve(UUID draftId, UUID id, long seen, SignedIn by) {
		this.drafts.find(draftId, by);
		keep(() -> this.writing.settle(draftId, id, CommentState.RESOLVED, seen, by));
	}

	void decline(UUID draftId, UUID id, long seen, SignedIn by) {
		this.drafts.find(draftId, by);
		keep(() -> this.writing.settle(draftId, id, CommentState.DECLINED, seen, by));
	}

	void reopen(UUID draftId, UUID id, long seen, SignedIn by) {
		this.drafts.find(draftId, by);
		keep(() -> this.writing.reopen(draftId, id, seen, by));
	}

	/**
	 * Puts a suggested wording into the letter.
	 * @param draftId the draft
	 * @param id the comment
	 * @param seen the version of the comment that the person saw
	 * @param section the version of the section that the person saw
	 * @param by who takes it over
	 */
	void take(UUID draftId, UUID id, long seen, long section, SignedIn by) {
		this.drafts.find(draftId, by);
		try {
			keep(() -> this.writing.take(draftId, id, seen, section, by));
		}
		catch (SectionConflictException ex) {
			// A double click that waited for the first one
			boolean taken = of(draftId).stream()
				.anyMatch((comment) -> comment.id().equals(id) && comment.state() == CommentState.TAKEN);
			if (!taken) {
				throw ex;
			}
		}
	}

	private void keep(Runnable work) {
		Repeat.onCollision(() -> {
			work.run();
			return true;
		});
	}

}
