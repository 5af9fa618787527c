package app.fairwell.guide;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;
import app.fairwell.business.Businesses;
import app.fairwell.customer.CustomerDetails;
import app.fairwell.customer.Customers;
import app.fairwell.letter.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the guide, and keeps what it advised with the customer (product.md C6).
 */
@Service
public class Advices {

	static final String PARTING = "parting";

	static final String WIN_BACK = "win-back";

	/** The digits of a year. */
	private static final int YEAR = 4;

	/** In years: more is long. */
	private static final int MANY = 5;

	private final AdviceStore store;

	private final PartingRules parting;

	private final WinBackRules winBack;

	private final Customers customers;

	private final Businesses businesses;

	private final AuditTrail trail;

	private final Clock clock;

	Advices(AdviceStore store, PartingRules parting, WinBackRules winBack, Customers customers, Businesses businesses,
			AuditTrail trail, Clock clock) {
		this.store = store;
		this.parting = parting;
		this.winBack = winBack;
		this.customers = customers;
		this.businesses = businesses;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * What a letter may take over from an advice.
	 * @param id the id of the advice
	 * @param by who writes the letter
	 * @return what is known, or empty when there is no advice that this person may see
	 */
	@Transactional(readOnly = true)
	public Optional<AdviceForLetter> forLetter(UUID id, SignedIn by) {
		return this.store.find(id, by)
			.filter((kept) -> kept.advice() != null)
			.map((kept) -> AdviceForLetter.of(kept, details(kept.customer(), by)));
	}

	/**
	 * A letter was made of an advice: now it is known whom it is about, and nobody needs
	 * to look again. Does nothing about an advice that this person may not see.
	 * @param id the id of the advice
	 * @param customer the id of the customer's record
	 * @param by who made the letter
	 */
	@Transactional
	public void letterMade(UUID id, UUID customer, SignedIn by) {
		this.store.find(id, by).filter((kept) -> kept.advice() != null).ifPresent((kept) -> {
			this.store.attach(id, customer);
			this.store.settle(id, now());
		});
	}

	@Transactional(readOnly = true)
	KeptAdvice find(UUID id, SignedIn reader) {
		return this.store.find(id, reader).orElseThrow(() -> new AdviceNotFoundException(id));
	}

	@Transactional(readOnly = true)
	Optional<KeptAdvice> unfinished(SignedIn person) {
		return this.store.unfinished(person);
	}

	@Nullable CustomerDetails details(@Nullable UUID customer, SignedIn reader) {
		return (customer != null) ? this.customers.find(customer, reader).orElse(null) : null;
	}

	/** How long the record says that a customer has been with the business. */
	@Nullable String years(@Nullable CustomerDetails customer) {
		if (customer == null || customer.since() == null || !customer.since().matches("[0-9]{4}.*")) {
			return null;
		}
		LocalDate today = this.businesses.today();
		LocalDate since = day(customer.since(), today);
		return since.plusYears(1).isAfter(today) ? "under-one"
				: since.plusYears(MANY).isBefore(today) ? "over-five" : "one-to-five";
	}

	// Of a year alone nobody knows the day; the same one is as good as any
	private static LocalDate day(String since, LocalDate today) {
		try {
			return LocalDate.parse(since);
		}
		catch (DateTimeParseException ex) {
			return today.withYear(Integer.parseInt(since.substring(0, YEAR)));
		}
	}

	/** Keeps the first page; sent once more it changes nothing that was finished. */
	@Transactional
	UUID begin(FirstForm form, SignedIn by) {
		UUID id = Objects.requireNonNullElseGet(FirstForm.uuid(form.id()), UUID::randomUUID);
		CustomerDetails customer = customer(form.customer(), form.name(), by);
		Optional<KeptAdvice> there = this.store.find(id, by);
		UUID record = (customer != null) ? customer.id() : null;
		String name = (customer != null) ? "" : FirstForm.words(form.name());
		if (there.isEmpty()) {
			this.store.insert(id, PARTING, record, name, now(), by);
		}
		SecondForm second = there.map(KeptAdvice::second).orElseGet(() -> before(form, by));
		this.store.keep(id, record, name, new Typed(form.about(null, null).saying(""), second, null),
				FirstForm.words(form.happened()));
		return id;
	}

	private SecondForm before(FirstForm form, SignedIn by) {
		UUID again = FirstForm.uuid(form.again());
		return ((again != null) ? this.store.find(again, by) : Optional.<KeptAdvice>empty()).map(KeptAdvice::second)
			.orElse(SecondForm.EMPTY);
	}

	private @Nullable CustomerDetails customer(@Nullable String id, @Nullable String typed, SignedIn by) {
		CustomerDetails chosen = details(FirstForm.uuid(id), by);
		String name = FirstForm.words(typed);
		return (chosen != null || name.isEmpty()) ? chosen : this.customers.named(name, by).orElse(null);
	}

	/** Keeps the second page while it is not finished. */
	@Transactional
	void keep(UUID id, SecondForm second, SignedIn by) {
		KeptAdvice kept = find(id, by);
		this.store.keep(id, kept.customer(), (kept.customer() != null) ? "" : kept.title(),
				new Typed(kept.typed().first(), second, null), kept.words());
	}

	/** Advises whether to part; finished already, it stays as it is. */
	@Transactional
	void advise(UUID id, SignedIn by) {
		KeptAdvice kept = find(id, by);
		Parting asked = kept.typed().parting();
		Advice advice = this.parting.advise(asked, this.businesses.today());
		UUID again = (kept.typed().first() != null) ? FirstForm.uuid(kept.typed().first().again()) : null;
		if (this.store.finish(id, advice, place(advice, asked.reasons()), now())) {
			this.store.settleOthers(id, kept.customer(), visible(again, by), now());
			record(kept.customer(), AuditAction.ADVICE_GIVEN, advice.verdict().id(), by);
		}
	}

	private @Nullable UUID visible(@Nullable UUID again, SignedIn by) {
		return (again != null && this.store.find(again, by).isPresent()) ? again : null;
	}

	/**
	 * Abuse and what is not right first, then more reasons before fewer (product.md C4).
	 */
	private static int place(Advice advice, Set<Reason> reasons) {
		boolean pressing = reasons.contains(Reason.ABUSIVE_TO_STAFF) || reasons.contains(Reason.UNETHICAL);
		int group = pressing ? 0 : advice.verdict().ordinal() + 1;
		return (group + 1) * 10 - Math.min(reasons.size(), 9);
	}

	/** Weighs whether to win a customer back (product.md D8). */
	@Transactional
	UUID weigh(WinBackForm form, SignedIn by) {
		UUID id = Objects.requireNonNullElseGet(FirstForm.uuid(form.id()), UUID::randomUUID);
		if (this.store.find(id, by).isPresent()) {
			return id;
		}
		CustomerDetails customer = customer(form.customer(), form.name(), by);
		UUID record = (customer != null) ? customer.id() : null;
		String name = (customer != null) ? "" : FirstForm.words(form.name());
		Advice advice = this.winBack.weigh(Answered.whole(Question.WINNING_BACK, form.answers()));
		this.store.insert(id, WIN_BACK, record, name, now(), by);
		this.store.keep(id, record, name, new Typed(null, null, form), "");
		this.store.finish(id, advice, 0, now());
		record(record, AuditAction.ADVICE_GIVEN, advice.verdict().id(), by);
		return id;
	}

	/** Nobody needs to look again. */
	@Transactional
	void settle(UUID id, SignedIn by) {
		KeptAdvice kept = find(id, by);
		if (kept.advice() != null && this.store.settle(id, now())) {
			record(kept.customer(), AuditAction.ADVICE_SETTLED, "", by);
		}
	}

	private void record(@Nullable UUID customer, AuditAction action, String detail, SignedIn by) {
		this.trail
			.record(new AuditEntry(by.actor(), action, new AuditSubject(AuditSubject.Kind.CUSTOMER, customer), detail));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
