package app.fairwell.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.fairwell.draft.DraftApproved;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.LetterKind;
import app.fairwell.letter.Undertaking;
import app.fairwell.letter.Undertakings;

import org.springframework.stereotype.Component;

/**
 * Makes the list of a released letter: what it says the business will do, and the chores
 * that every ending brings. Nothing else is on it (product.md I1). The days are
 * suggestions, which people change: the day that was typed, if one was; else two weeks
 * after the release for goodwill and for what a win-back offers, the last day of service
 * for work and for standing orders, two weeks after it for what is returned or invoiced
 * then, and the day of release for telling the staff. None lies before the release.
 */
@Component
class PromisesOfLetter {

	private static final int DAYS = 14;

	private static final String KEEP_IN_TOUCH = "keep-in-touch";

	private static final int WEEKS_OF_SILENCE = 6;

	private final LetterComposer composer;

	PromisesOfLetter(LetterComposer composer) {
		this.composer = composer;
	}

	List<Promised> of(DraftApproved approved) {
		LocalDate day = approved.day();
		Undertakings undertakings = this.composer.undertakings(approved.letter(), approved.answers(), day);
		LocalDate last = latest(undertakings.lastDay(), day);
		List<Promised> promises = new ArrayList<>();
		for (Undertaking undertaking : undertakings.all()) {
			LocalDate by = undertaking.by();
			LocalDate due = (by != null) ? by : suggested(undertaking.kind(), day, last);
			promises.add(new Promised(kind(undertaking.kind()), undertaking.words(), latest(due, day)));
		}
		if (undertakings.kind() == LetterKind.TERMINATION) {
			promises.add(new Promised(PromiseKind.STAFF_TOLD, "", day));
			promises.add(new Promised(PromiseKind.STANDING_ORDERS, "", last));
			promises.add(new Promised(PromiseKind.LAST_DAY, "", last));
		}
		if (approved.letter().sections().stream().anyMatch((section) -> section.kind().id().equals(KEEP_IN_TOUCH))) {
			promises.add(new Promised(PromiseKind.STAY_IN_TOUCH, "", day.plusWeeks(WEEKS_OF_SILENCE)));
		}
		return promises;
	}

	private static LocalDate latest(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? other : one;
	}

	private static LocalDate suggested(Undertaking.Kind kind, LocalDate day, LocalDate last) {
		return switch (kind) {
			case REFUND, CANCELLED_INVOICE, REMEDY -> day.plusDays(DAYS);
			case OPEN_WORK, HANDOVER -> last;
			case PREPAYMENT, FINAL_INVOICE, RECORDS, PROPERTY -> last.plusDays(DAYS);
		};
	}

	private static PromiseKind kind(Undertaking.Kind kind) {
		return switch (kind) {
			case REFUND -> PromiseKind.REFUND;
			case CANCELLED_INVOICE -> PromiseKind.INVOICE;
			case REMEDY -> PromiseKind.REMEDY;
			case PREPAYMENT -> PromiseKind.PREPAYMENT;
			case OPEN_WORK -> PromiseKind.OPEN_WORK;
			case HANDOVER -> PromiseKind.HANDOVER;
			case FINAL_INVOICE -> PromiseKind.FINAL_INVOICE;
			case RECORDS -> PromiseKind.RECORDS;
			case PROPERTY -> PromiseKind.PROPERTY;
		};
	}

}
