package app.fairwell.promise;

import java.time.LocalDate;
import java.util.List;

import app.fairwell.letter.AnswersMother;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What a letter promises that asks a customer back (product.md D5, I1): no ending, so no
 * chores of one.
 */
class WinBackPromisesTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	abstract static class Behaviour extends PromiseServices {

		@Test
		void doesWhatWasOfferedAndStaysInTouch() { // D4, D5, I1
			List<PromiseRow> rows = of(approved(AnswersMother.winBack().goodwill(AnswersMother.refund()).build()));
			LocalDate release = LocalDate.of(2027, 2, 1);
			assertThat(rows).extracting(PromiseRow::kind, PromiseRow::due)
				.containsExactlyInAnyOrder(tuple(PromiseKind.REFUND, release.plusDays(14)),
						tuple(PromiseKind.REMEDY, release.plusDays(14)),
						tuple(PromiseKind.STAY_IN_TOUCH, release.plusWeeks(6)));
		}

	}

}
