package app.fairwell.promise;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

import app.fairwell.account.SignedIn;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;
import app.fairwell.draft.Who;
import app.fairwell.safety.Repeat;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people do with promises: each method is one transaction of its own. Whoever may
 * not see a promise does not find it; whoever saw another version changes nothing.
 */
@Service
class Promises {

	private final PromiseRepository promises;

	private final PromiseList list;

	private final AuditTrail trail;

	private final Clock clock;

	private final TransactionTemplate transaction;

	Promises(PromiseRepository promises, PromiseList list, AuditTrail trail, Clock clock,
			PlatformTransactionManager transactions) {
		this.promises = promises;
		this.list = list;
		this.trail = trail;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Adds a promise to a letter; a form sent once more adds nothing. */
	void add(UUID draftId, UUID formKey, PromiseChange given, SignedIn by) {
		keep(() -> {
			this.list.letter(draftId, by);
			if (this.promises.findByFormKey(formKey).isEmpty()) {
				Promise promise = this.promises.saveAndFlush(Promise.byHand(draftId, formKey, given, now()));
				record(promise, AuditAction.PROMISE_ADDED, null, by);
			}
			return draftId;
		});
	}

	void change(UUID id, long seen, PromiseChange given, SignedIn by) {
		take(id, seen, AuditAction.PROMISE_CHANGED, by, (promise, at) -> promise.change(given, at));
	}

	/** Done already, it stays done by whom it was. */
	void complete(UUID id, long seen, SignedIn by) {
		take(id, seen, AuditAction.PROMISE_DONE, by,
				(promise, at) -> promise.complete(new Who(by.id(), by.name()), at));
	}

	/** To be done already, it stays as it is. */
	void reopen(UUID id, long seen, SignedIn by) {
		take(id, seen, AuditAction.PROMISE_REOPENED, by, Promise::reopen);
	}

	private void take(UUID id, long seen, AuditAction action, SignedIn by, BiPredicate<Promise, Instant> verb) {
		keep(() -> {
			Promise promise = find(id, by);
			String before = promise.fingerprint();
			if (verb.test(promise, now())) {
				check(promise, seen);
				record(promise, action, before, by);
			}
			return id;
		});
	}

	/** Strikes a promise off the list and says which letter it was of. */
	UUID remove(UUID id, long seen, SignedIn by) {
		return keep(() -> {
			UUID draftId = this.list.require(id, by).draftId();
			Promise promise = find(id, by);
			check(promise, seen);
			this.promises.delete(promise);
			record(promise, AuditAction.PROMISE_REMOVED, promise.fingerprint(), by);
			return draftId;
		});
	}

	private <T> T keep(Supplier<T> work) {
		return Repeat.onCollision(() -> this.transaction.execute((status) -> work.get()));
	}

	private Promise find(UUID id, SignedIn by) {
		this.list.require(id, by);
		return this.promises.findById(id).orElseThrow(() -> new PromiseNotFoundException(id));
	}

	private static void check(Promise promise, long seen) {
		if (seen != promise.version()) {
			throw new PromiseChangedMeanwhileException(promise.id(), seen, promise.version());
		}
	}

	private void record(Promise promise, AuditAction action, @Nullable String before, SignedIn by) {
		this.promises.flush();
		this.trail.record(new AuditEntry(by.actor(), action, new AuditSubject(AuditSubject.Kind.PROMISE, promise.id()),
				promise.kind().id(), before, (action != AuditAction.PROMISE_REMOVED) ? promise.fingerprint() : null));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
