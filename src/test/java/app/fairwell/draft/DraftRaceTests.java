package app.fairwell.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many people at the very same time.
 */
class DraftRaceTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	abstract static class Behaviour extends DraftServices {

		private static final int MANY = 50;

		@Test
		void letsOneOfManyWinAndTellsTheOthers() throws Exception { // E5
			DraftView draft = create(answers());
			SectionView thanks = draft.sections().get(0);
			List<String> told = atOnce((number) -> {
				try {
					return write(draft, thanks, "Words of " + number).text();
				}
				catch (SectionConflictException ex) {
					return "conflict over " + ex.yours() + " with " + ex.theirs().text();
				}
			});
			String winner = again(draft).sections().get(0).text();
			assertThat(told).containsOnlyOnce(winner);
			assertThat(told.stream().filter((each) -> each.endsWith("with " + winner))).hasSize(MANY - 1);
		}

		@Test
		void keepsSectionsApart() throws Exception {
			DraftView draft = create(answers());
			List<SectionView> sections = draft.sections();
			atOnce((number) -> (number < sections.size()) ? write(draft, sections.get(number), "Part " + number)
					: again(draft));
			assertThat(again(draft).sections()).extracting(SectionView::text)
				.containsExactlyElementsOf(IntStream.range(0, sections.size()).mapToObj((i) -> "Part " + i).toList());
			assertThat(this.drafts.list(new DraftQuery("part 0", null, null, null, 10), this.writer).items())
				.hasSize(1);
		}

		@Test
		void makesOneDraftOfOneForm() throws Exception {
			String name = "Somebody new " + UUID.randomUUID();
			NewDraft wanted = new NewDraft(answers().person(name, null).build(), List.of(), LONDON, "double click");
			List<UUID> ids = atOnce((number) -> this.drafts.create(wanted, this.writer).id());
			assertThat(ids).hasSize(MANY).containsOnly(ids.get(0));
			assertThat(this.drafts.list(DraftQuery.all(), this.writer).items()).hasSize(1);
		}

		@Test
		void changesAnswersOnceForOneForm() throws Exception {
			DraftView draft = create(answers());
			NewAnswers form = new NewAnswers(draft.version(), answers().service("roof repairs").build(), List.of(),
					"double click on answers");
			List<Long> versions = atOnce(
					(number) -> this.drafts.changeAnswers(draft.id(), form, this.writer).version());
			assertThat(versions).hasSize(MANY).containsOnly(draft.version() + 1);
			assertThat(this.drafts.versions(draft.id(), this.writer)).hasSize(2);
		}

		@Test
		void makesOneRecordOfOneCustomer() throws Exception {
			String name = "Somebody new " + UUID.randomUUID();
			List<UUID> customers = atOnce((number) -> create(answers().person(name, null)).customerId());
			assertThat(customers).hasSize(MANY).containsOnly(customers.get(0));
		}

		private static <T> List<T> atOnce(Work<T> work) throws Exception {
			ExecutorService people = Executors.newFixedThreadPool(MANY);
			try {
				CountDownLatch start = new CountDownLatch(1);
				List<Future<T>> results = new ArrayList<>();
				for (int i = 0; i < MANY; i++) {
					int number = i;
					Callable<T> task = () -> {
						start.await();
						return work.done(number);
					};
					results.add(people.submit(task));
				}
				start.countDown();
				List<T> done = new ArrayList<>();
				for (Future<T> result : results) {
					done.add(result.get());
				}
				return done;
			}
			finally {
				people.shutdownNow();
			}
		}

		private interface Work<T> {

			T done(int number);

		}

	}

}
