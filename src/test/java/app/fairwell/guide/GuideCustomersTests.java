package app.fairwell.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.fairwell.draft.StatementCount;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whom to part with first (product.md C4).
 */
class GuideCustomersTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	abstract static class Behaviour extends GuideServices {

		@Autowired
		GuideCustomers customers;

		@Test
		void putsAbuseFirstThenMoreReasonsThenTheRest() { // C4
			customer("Unasked", this.owner);
			ask(customer("Kept", this.owner), null, this.owner, "no", FirstForm.CHALLENGING);
			ask(customer("Waiting", this.owner), null, this.owner, "yes", "unprofitable", "no-referrals");
			ask(customer("Two reasons", this.owner), null, this.owner, "no", "unprofitable", "no-referrals");
			ask(customer("Three reasons", this.owner), null, this.owner, "no", "unprofitable", "no-referrals",
					"no-more-business");
			ask(customer("Abusive", this.owner), null, this.owner, "yes", "abusive-to-staff");
			ask(customer("Both", this.owner), null, this.owner, "yes", "abusive-to-staff", "unethical");
			KeptAdvice written = ask(customer("Written", this.owner), null, this.owner, "no", "unethical");
			this.advices.letterMade(written.id(), written.customer(), this.owner);
			assertThat(titles(this.customers.page(this.mark, null).items())).containsExactly("Both", "Abusive",
					"Three reasons", "Two reasons", "Waiting", "Kept", "Written", "Unasked");
		}

		@Test
		void goesByTheNewestAdviceAndSaysWhy() { // C4
			UUID customer = customer("Thomas Keane", this.owner);
			ask(customer, null, this.owner, "no", "abusive-to-staff");
			KeptAdvice newest = ask(customer, null, this.owner, "yes", "unprofitable");
			assertThat(this.customers.page(this.mark, null).items()).singleElement().satisfies((row) -> {
				assertThat(row.advice()).isEqualTo(newest.id());
				assertThat(row.verdict()).isEqualTo("not-yet");
				assertThat(row.decided()).isEqualTo("likely-to-change");
				assertThat(row.written()).isFalse();
			});
		}

		@Test
		void pagesByKeyWithOneQuery() {
			for (int i = 0; i < GuideCustomers.PAGE + 3; i++) {
				UUID customer = customer("Customer " + (char) ('a' + i), this.owner);
				if (i % 2 == 0) {
					ask(customer, null, this.owner, "no", "unprofitable", "no-referrals");
				}
			}
			List<String> seen = new ArrayList<>();
			GuideCustomersPage first = this.customers.page(this.mark, null);
			seen.addAll(titles(first.items()));
			GuideCustomersPage second = this.customers.page(this.mark, first.next());
			seen.addAll(titles(second.items()));
			assertThat(second.next()).isNull();
			assertThat(seen).hasSize(GuideCustomers.PAGE + 3).doesNotHaveDuplicates().startsWith("Customer a");
			assertThat(seen.subList(12, seen.size())).isSorted();
			assertThat(StatementCount.of(() -> this.customers.page(this.mark, null))).isOne();
		}

		@Test
		void knowsNoPageOfAnotherKey() {
			assertThatExceptionOfType(UnknownGuidePageException.class)
				.isThrownBy(() -> this.customers.page(null, "elsewhere"));
		}

		private List<String> titles(List<GuideCustomer> rows) {
			return rows.stream().map((row) -> row.title().replace(" " + this.mark, "")).toList();
		}

	}

}
