package app.fairwell.draft;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.fairwell.customer.ErasedCustomer;
import app.fairwell.customer.Holding;
import app.fairwell.letter.AnswersMother;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is kept of an erased customer in letters that became somebody else's (product.md
 * I4).
 */
class FormerLettersTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	abstract static class Behaviour extends DraftServices {

		private final String mark = UUID.randomUUID().toString().substring(0, 8);

		@Autowired
		LettersFollow letters;

		@Autowired
		DraftComparison comparison;

		@Autowired
		VersionRepository versions;

		@Autowired
		JdbcClient jdbc;

		@Test
		void goWithTheCustomer() { // I4
			DraftView aaron = create(to("Aaron"));
			answer(aaron, to("Bella"));
			answer(aaron, to("Bella").service("roofs"));
			assertThat(this.letters.holdings(erased(aaron)))
				.containsExactly(new Holding("draft.holding.former", 1, List.of()));
			this.letters.erase(erased(aaron));
			assertThat(this.letters.holdings(erased(aaron))).isEmpty();
			assertThat(this.drafts.versions(aaron.id(), this.writer)).extracting(VersionRow::number)
				.containsExactly(3, 2);
			assertThat(this.comparison.withPrevious(aaron.id(), 2, this.writer).older()).isNull();
			assertThat(stored(aaron)).doesNotContain("Aaron").contains("Bella");
			assertThatExceptionOfType(DraftNotFoundException.class)
				.isThrownBy(() -> this.drafts.bringBack(aaron.id(), 1, this.writer));
		}

		@Test
		void leaveAGapThatComparisonsStepOver() { // E6
			DraftView bella = create(to("Bella"));
			UUID aaron = answer(bella, to("Aaron")).customerId();
			answer(bella, to("Bella").service("roofs"));
			this.letters.erase(erased(aaron));
			VersionDifference difference = this.comparison.withPrevious(bella.id(), 3, this.writer);
			assertThat(difference.older()).extracting(VersionRow::number).isEqualTo(1);
			assertThat(difference.passages()).extracting(VersionDifference.Passage::label)
				.contains("draft.answer.service")
				.doesNotContain("draft.answer.customer");
		}

		@Test
		void goWithWhatWasApproved() { // I4, G5
			DraftView aaron = approvedAgain(approvedFor(create(to("Aaron"))), "Bella");
			UUID former = this.jdbc.sql("select customer_id from draft_version where draft_id = ? and number = 1")
				.param(aaron.id())
				.query(UUID.class)
				.single();
			assertThat(releases(aaron)).containsExactly(1, 2);
			byte[] pdf = this.approvals.pdf(aaron.id(), this.writer);
			this.letters.erase(erased(former));
			assertThat(releases(aaron)).containsExactly(2);
			assertThat(this.approvals.pdf(aaron.id(), this.writer)).isEqualTo(pdf);
			approvedAgain(again(aaron), "Carl");
			assertThat(releases(aaron)).containsExactly(2, 3);
		}

		@Test
		void areToldByTheirAnswersWhereNothingElseTellsIt() { // I4
			DraftView aaron = create(to("Aaron"));
			answer(aaron, to("Bella"));
			answer(aaron, to("Carl"));
			this.jdbc.sql("update draft_version set customer_id = null where draft_id = ? and number < 3")
				.param(aaron.id())
				.update();
			this.letters.erase(new ErasedCustomer(aaron.customerId(), Set.of(aaron.customerId()), Set.of(key(aaron)),
					this.clock.instant()));
			assertThat(this.drafts.versions(aaron.id(), this.writer)).extracting(VersionRow::number)
				.containsExactly(3, 2);
		}

		@Test
		void areToldToNobodyElse() { // I4
			DraftView aaron = create(to("Aaron"));
			DraftView bella = answer(aaron, to("Bella"));
			assertThat(namesIn(bella.customerId())).containsExactly("Bella " + this.mark);
			assertThat(namesIn(aaron.customerId())).containsExactly("Aaron " + this.mark);
		}

		@Test
		void followAMerger() { // D9
			DraftView aaron = create(to("Aaron"));
			answer(aaron, to("Bella"));
			UUID other = create(to("Aron")).customerId();
			this.letters.merge(aaron.customerId(), other);
			this.letters.erase(erased(other));
			assertThat(stored(aaron)).doesNotContain("Aaron");
		}

		private List<String> namesIn(UUID customer) {
			return this.versions.findByCustomer(customer)
				.stream()
				.map((version) -> DraftCustomer.nameIn(version.snapshot().answers()))
				.toList();
		}

		private AnswersMother to(String name) {
			return answers().person(name + " " + this.mark, null);
		}

		private DraftView approvedFor(DraftView open) {
			return release(this.reviewing.submit(open.id(), open.version(), this.writer));
		}

		private DraftView approvedAgain(DraftView approved, String name) {
			this.approvals.reopen(approved.id(), approved.version(), this.writer);
			return approvedFor(answer(approved, to(name)));
		}

		private ErasedCustomer erased(DraftView first) {
			return erased(first.customerId());
		}

		private ErasedCustomer erased(UUID customer) {
			return new ErasedCustomer(customer, Set.of(customer), Set.of(), this.clock.instant());
		}

		private String key(DraftView letter) {
			return this.jdbc.sql("select folded_key from customer where id = ?")
				.param(letter.customerId())
				.query(String.class)
				.single();
		}

		private String stored(DraftView letter) {
			return String.join("\n",
					this.jdbc.sql("select snapshot from draft_version where draft_id = ?")
						.param(letter.id())
						.query(String.class)
						.list());
		}

		private List<Integer> releases(DraftView letter) {
			return this.jdbc.sql("select number from draft_release where draft_id = ? order by number")
				.param(letter.id())
				.query(Integer.class)
				.list();
		}

	}

}
