package app.fairwell.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import app.fairwell.draft.DraftView;
import app.fairwell.draft.NewAnswers;
import app.fairwell.letter.AnswersMother;
import app.fairwell.safety.Repeat;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Two records of one customer (product.md D9, I2).
 */
class CustomerMergingTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	abstract static class Behaviour extends CustomerServices {

		@Autowired
		CustomerMerging merging;

		@Autowired
		CustomerNotes notes;

		@Test
		void movesEverythingAndLeadsOn() { // D9
			DraftView stays = letter("Thomas Keane", this.writer);
			DraftView moves = letter("Tom Keane", this.writer);
			this.notes.write(moves.customerId(), UUID.randomUUID(), "Paid late twice", this.manager);
			merge(moves.customerId(), stays.customerId());
			assertThat(this.drafts.find(moves.id(), this.writer).customerId()).isEqualTo(stays.customerId());
			assertThat(this.drafts.find(moves.id(), this.writer).answers().customer().name()).startsWith("Tom Keane");
			assertThat(this.notes.of(stays.customerId(), this.manager)).hasSize(1);
			assertThatExceptionOfType(CustomerMovedException.class)
				.isThrownBy(() -> this.records.find(moves.customerId(), this.writer))
				.satisfies((moved) -> assertThat(moved.now()).isEqualTo(stays.customerId()));
			assertThat(trail(stays.customerId())).contains("customers-merged " + moves.customerId());
		}

		@Test
		void keepsLettersUnderTheNameThatWentWithTheRecordThatStayed() {
			DraftView stays = letter("Thomas Keane", this.writer);
			DraftView moves = letter("Tom Keane", this.writer);
			merge(moves.customerId(), stays.customerId());
			DraftView changed = this.drafts.changeAnswers(moves.id(),
					new NewAnswers(moves.version(),
							AnswersMother.answers().person("Tom Keane " + this.mark, "m").service("roofs").build(),
							List.of(), UUID.randomUUID().toString()),
					this.writer);
			assertThat(changed.customerId()).isEqualTo(stays.customerId());
			assertThat(letter("TOM KEANE", this.writer).customerId()).isEqualTo(stays.customerId());
		}

		@Test
		void leadsOnThroughChains() {
			UUID first = letter("One", this.owner).customerId();
			UUID second = letter("Two", this.owner).customerId();
			UUID third = letter("Three", this.owner).customerId();
			merge(first, second);
			merge(second, third);
			assertThatExceptionOfType(CustomerMovedException.class)
				.isThrownBy(() -> this.records.find(first, this.owner))
				.satisfies((moved) -> assertThat(moved.now()).isEqualTo(third));
			assertThat(letter("One", this.owner).customerId()).isEqualTo(third);
		}

		@Test
		void doesNothingWhenAskedOnceMore() {
			UUID from = letter("Tom Keane", this.owner).customerId();
			UUID into = letter("Thomas Keane", this.owner).customerId();
			Merger merger = merger(from, into);
			this.merging.merge(merger, this.owner);
			this.merging.merge(merger, this.owner);
			assertThat(trail(into)).hasSize(1);
		}

		@Test
		void refusesWhatWasChangedSince() {
			UUID from = letter("Tom Keane", this.owner).customerId();
			UUID into = letter("Thomas Keane", this.owner).customerId();
			Merger merger = merger(from, into);
			CustomerView seen = this.records.find(from, this.owner);
			this.records.change(from, seen.version(), seen.details(), 6, this.owner);
			assertThatExceptionOfType(CustomerChangedMeanwhileException.class)
				.isThrownBy(() -> this.merging.merge(merger, this.owner));
			assertThat(count("customer", "id", from)).isOne();
		}

		@Test
		void isNotForWriters() { // L3
			UUID from = letter("Tom Keane", this.writer).customerId();
			UUID into = letter("Thomas Keane", this.writer).customerId();
			Merger merger = merger(from, into);
			assertThatExceptionOfType(CustomerNotFoundException.class)
				.isThrownBy(() -> this.merging.merge(merger, this.writer));
		}

		@Test
		void losesNoLetterWhateverHappensAtOnce() throws Exception {
			UUID one = letter("One", this.owner).customerId();
			UUID other = letter("Two", this.owner).customerId();
			Merger there = merger(one, other);
			Merger back = merger(other, one);
			List<String> done = atOnce(
					List.of(() -> merged(there), () -> merged(back), () -> merged(there), () -> merged(back),
							() -> written("One"), () -> written("Two"), () -> written("One"), () -> written("Two")));
			assertThat(done).contains("merged").filteredOn("written"::equals).hasSize(4);
			UUID stayed = letter("One", this.owner).customerId();
			assertThat(letter("Two", this.owner).customerId()).isEqualTo(stayed);
			assertThat(count("draft", "customer_id", stayed)).isEqualTo(8);
		}

		private String merged(Merger merger) {
			try {
				return Repeat.onCollision(() -> {
					this.merging.merge(merger, this.owner);
					return "merged";
				});
			}
			catch (CustomerMovedException | CustomerChangedMeanwhileException ex) {
				return "told";
			}
		}

		private String written(String name) {
			letter(name, this.owner);
			return "written";
		}

		private static List<String> atOnce(List<Callable<String>> work) throws Exception {
			ExecutorService people = Executors.newFixedThreadPool(work.size());
			try {
				CountDownLatch start = new CountDownLatch(1);
				List<Future<String>> results = IntStream.range(0, work.size()).mapToObj((i) -> people.submit(() -> {
					start.await();
					return work.get(i).call();
				})).toList();
				start.countDown();
				List<String> done = new ArrayList<>();
				for (Future<String> result : results) {
					done.add(result.get());
				}
				return done;
			}
			finally {
				people.shutdownNow();
			}
		}

		private void merge(UUID from, UUID into) {
			this.merging.merge(merger(from, into), this.manager);
		}

		private Merger merger(UUID from, UUID into) {
			CustomerView stays = this.records.find(into, this.owner);
			return new Merger(into, stays.version(), from, this.records.find(from, this.owner).version(),
					stays.details());
		}

	}

}
