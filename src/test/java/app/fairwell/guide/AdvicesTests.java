package app.fairwell.guide;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.fairwell.customer.CustomerDetails;
import app.fairwell.customer.CustomerKind;
import app.fairwell.customer.ErasedCustomer;
import app.fairwell.customer.Holding;
import app.fairwell.customer.StoryLine;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Advice is kept with its customer, and private (product.md C6, I4).
 */
class AdvicesTests {

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
		AdviceStory story;

		@Autowired
		AdviceDossier dossier;

		@Autowired
		AdviceFollow follow;

		@Autowired
		AdviceExpiry expiry;

		@Autowired
		DueAdvices due;

		@Test
		void keepsWhatWasAnsweredAndAdvised() { // C6
			UUID customer = customer("Thomas Keane", this.owner);
			KeptAdvice kept = ask(customer, null, this.owner, "yes", "unprofitable");
			assertThat(kept.advice().verdict()).isEqualTo(Verdict.NOT_YET);
			assertThat(kept.advice().again()).isEqualTo(LocalDate.of(2027, 4, 2));
			assertThat(kept.advice().grounds().get(0).rules()).containsExactly("C2", "C7");
			assertThat(kept.title()).isEqualTo("Thomas Keane " + this.mark);
			assertThat(kept.first().reasons()).containsExactly("unprofitable");
			assertThat(kept.first().happened()).isEqualTo("It rained in.");
			assertThat(kept.second().change()).isEqualTo("yes");
			assertThat(kept.givenBy()).isEqualTo("Ana Byrne");
		}

		@Test
		void countsTheYearsByTheDayWhereItIsKnown() {
			assertThat(years("2026-12-20")).isEqualTo("under-one");
			assertThat(years("2026-02-01")).isEqualTo("one-to-five");
			assertThat(years("2022-02-01")).isEqualTo("one-to-five");
			assertThat(years("2022-01-31")).isEqualTo("over-five");
			assertThat(years("2027")).isEqualTo("under-one");
			assertThat(years("2022")).isEqualTo("one-to-five");
			assertThat(years("2021")).isEqualTo("over-five");
			assertThat(years("2023-02-31")).isEqualTo("one-to-five");
		}

		private String years(String since) {
			return this.advices.years(
					new CustomerDetails(null, CustomerKind.PERSON, "Thomas Keane", null, null, null, List.of(), since));
		}

		@Test
		void tellsItInTheStoryAndInTheTrail() { // C6, I2, I4
			UUID customer = customer("Thomas Keane", this.owner);
			KeptAdvice kept = ask(customer, null, this.owner, "yes", "unprofitable");
			this.advices.settle(kept.id(), this.owner);
			this.advices.settle(kept.id(), this.owner);
			assertThat(this.story.of(customer, this.owner)).singleElement().satisfies((line) -> {
				assertThat(line.message()).isEqualTo("guide.story");
				assertThat(line.about()).extracting(StoryLine.About::path).isEqualTo("/guide/" + kept.id());
			});
			assertThat(this.dossier.of(customer)).singleElement()
				.satisfies((part) -> assertThat(part.text()).contains("Does not pay off", "It rained in.", "Not yet"));
			assertThat(this.database
				.sql("select action || ' ' || detail from audit_line where subject_id = ? and action like 'advice%'"
						+ " order by number")
				.param(customer)
				.query(String.class)
				.list()).containsExactly("advice-given not-yet", "advice-settled ");
		}

		@Test
		void isAskedOnceHoweverOftenItIsSent() {
			FirstForm form = new FirstForm(UUID.randomUUID().toString(), null, null, "Tom " + this.mark,
					List.of("unprofitable"), "no", "yes", "", "yes");
			KeptAdvice first = ask(form, this.owner, "yes");
			KeptAdvice again = ask(form, this.owner, "no");
			assertThat(again).isEqualTo(first);
		}

		@Test
		void knowsACustomerByName() { // C6
			UUID customer = customer("Thomas Keane", this.owner);
			assertThat(ask(null, "thomas KEANE " + this.mark, this.owner, "no", "unprofitable").customer())
				.isEqualTo(customer);
			assertThat(ask(null, "Thomas Keane " + this.mark, this.writer, "no", "unprofitable").customer()).isNull();
		}

		@Test
		void isOfNobodyElseUntilItIsFinishedAndThenOfThoseWhoSeeEverything() { // L3
			UUID open = this.advices.begin(FirstForm.empty().about(null, "Tom"), this.writer);
			assertThatExceptionOfType(AdviceNotFoundException.class)
				.isThrownBy(() -> this.advices.find(open, this.owner));
			assertThat(this.advices.unfinished(this.writer)).map(KeptAdvice::id).contains(open);
			KeptAdvice asked = ask(null, "Tom", this.writer, "yes", "unprofitable");
			assertThat(this.advices.find(asked.id(), this.owner)).isEqualTo(asked);
			KeptAdvice theirs = ask(customer("Tom", this.writer), null, this.owner, "yes", "unprofitable");
			assertThatExceptionOfType(AdviceNotFoundException.class)
				.isThrownBy(() -> this.advices.find(theirs.id(), this.writer));
			assertThat(this.story.of(theirs.customer(), this.writer)).isEmpty();
			assertThat(this.advices.forLetter(theirs.id(), this.writer)).isEmpty();
		}

		@Test
		void learnsWhomTheLetterWentTo() { // C6
			KeptAdvice kept = ask(null, "Tom", this.owner, "no", "unprofitable", "no-referrals");
			UUID customer = customer("Tom", this.owner);
			this.advices.letterMade(kept.id(), customer, this.owner);
			KeptAdvice now = this.advices.find(kept.id(), this.owner);
			assertThat(now.customer()).isEqualTo(customer);
			assertThat(now.settled()).isTrue();
			this.advices.letterMade(kept.id(), customer("Another", this.owner), this.owner);
			assertThat(this.advices.find(kept.id(), this.owner).customer()).isEqualTo(customer);
		}

		@Test
		void isDueOnItsDayUntilAnotherTakesItsPlace() { // C2
			KeptAdvice kept = ask(null, "Tom " + this.mark, this.writer, "yes", "unprofitable");
			assertThat(dueOn(kept.advice().again().minusDays(1))).isEmpty();
			assertThat(dueOn(kept.advice().again())).extracting(DueAdvice::id).containsExactly(kept.id());
			assertThat(this.due.by(500, this.owner)).extracting(DueAdvice::id).contains(kept.id());
			FirstForm again = kept.first().identified(UUID.randomUUID(), kept.id());
			KeptAdvice next = ask(again, this.writer, "no");
			assertThat(next.advice().verdict()).isEqualTo(Verdict.PART);
			assertThat(dueOn(kept.advice().again())).isEmpty();
		}

		@Test
		void takesNoPlaceOfWhatSomebodyElseAsked() { // L3
			KeptAdvice theirs = ask(null, "Tom", this.owner, "yes", "unprofitable");
			ask(theirs.first().identified(UUID.randomUUID(), theirs.id()), this.writer, "yes");
			assertThat(this.advices.find(theirs.id(), this.owner).settled()).isFalse();
		}

		private List<DueAdvice> dueOn(LocalDate day) {
			org.mockito.BDDMockito.given(this.businesses.today()).willReturn(day);
			return this.due.by(5, this.writer);
		}

		@Test
		void followsAMerger() {
			UUID from = customer("Tom", this.owner);
			UUID into = customer("Thomas", this.owner);
			KeptAdvice kept = ask(from, null, this.owner, "yes", "unprofitable");
			this.follow.merge(from, into);
			assertThat(this.advices.find(kept.id(), this.owner).customer()).isEqualTo(into);
		}

		@Test
		void isErasedWithItsCustomer() { // I4
			UUID customer = customer("Tom", this.owner);
			KeptAdvice kept = ask(customer, null, this.owner, "yes", "unprofitable");
			ErasedCustomer erased = new ErasedCustomer(customer, Set.of(customer), Set.of(), this.clock.instant());
			assertThat(this.follow.holdings(erased)).containsExactly(new Holding("guide.holding", 1, List.of()));
			this.follow.erase(erased);
			assertThat(this.store.find(kept.id(), this.owner)).isEmpty();
			assertThat(this.follow.holdings(erased)).isEmpty();
		}

		@Test
		void isErasedWhereItOnlyNamesTheCustomer() { // I4
			KeptAdvice kept = ask(null, "Nobody yet " + this.mark, this.owner, "yes", "unprofitable");
			UUID customer = customer("Nobody yet", this.owner);
			String key = this.database.sql("select folded_key from customer where id = ?")
				.param(customer)
				.query(String.class)
				.single();
			this.follow.erase(new ErasedCustomer(customer, Set.of(customer), Set.of(key), this.clock.instant()));
			assertThat(this.store.find(kept.id(), this.owner)).isEmpty();
		}

		@Test
		void isErasedWhenItsTimeIsOver() { // I4
			KeptAdvice known = ask(customer("Tom", this.owner), null, this.owner, "yes", "unprofitable");
			KeptAdvice unknown = ask(null, "Tom", this.owner, "yes", "unprofitable");
			UUID open = this.advices.begin(FirstForm.empty(), this.owner);
			pass(Period.ofDays(32));
			this.expiry.erase();
			assertThat(this.store.find(open, this.owner)).isEmpty();
			assertThat(this.store.find(unknown.id(), this.owner)).isPresent();
			pass(Period.ofMonths(6));
			this.expiry.erase();
			assertThat(this.store.find(unknown.id(), this.owner)).isEmpty();
			assertThat(this.store.find(known.id(), this.owner)).isPresent();
			pass(Period.ofMonths(18));
			this.expiry.erase();
			assertThat(this.store.find(known.id(), this.owner)).isEmpty();
		}

		private void pass(Period time) {
			this.clock.pass(time);
		}

	}

}
