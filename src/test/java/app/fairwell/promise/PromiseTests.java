package app.fairwell.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What of a promise stays when the letter is approved anew (product.md I1).
 */
class PromiseTests {

	private static final LocalDate FIRST = LocalDate.of(2027, 2, 15);

	private static final LocalDate LATER = LocalDate.of(2027, 3, 15);

	private final Promise promise = Promise.of(UUID.randomUUID(), new Promised(PromiseKind.REFUND, "85.00", FIRST),
			Instant.EPOCH);

	@Test
	void followsTheNewDayThoughSomebodyIsToSeeToIt() {
		this.promise.change(new PromiseChange(null, FIRST, "Maria"), Instant.EPOCH);
		this.promise.renew(new Promised(PromiseKind.REFUND, "85.00", LATER), Instant.EPOCH);
		assertThat(this.promise).extracting("dueOn", "responsible").containsExactly(LATER, "Maria");
	}

	@Test
	void keepsTheDayThatAPersonChose() {
		this.promise.change(new PromiseChange(null, FIRST.plusDays(1), null), Instant.EPOCH);
		this.promise.renew(new Promised(PromiseKind.REFUND, "85.00", LATER), Instant.EPOCH);
		assertThat(this.promise).extracting("dueOn").isEqualTo(FIRST.plusDays(1));
	}

}
