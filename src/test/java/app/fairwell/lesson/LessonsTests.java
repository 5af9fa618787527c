package app.fairwell.lesson;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.customer.DossierPart;
import app.fairwell.customer.ErasedCustomer;
import app.fairwell.customer.StoryLine;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.NewAnswers;
import app.fairwell.draft.ReleaseRefusedException;
import app.fairwell.draft.ReleaseStop;
import app.fairwell.draft.SectionChange;
import app.fairwell.letter.LetterText;
import app.fairwell.letter.SectionKind;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is asked before and after a letter that asks a customer back (product.md D7).
 */
class LessonsTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	abstract static class Behaviour extends LessonServices {

		@Autowired
		ChangeList changes;

		@Autowired
		LessonsFollow follow;

		@Autowired
		LessonStory story;

		@Autowired
		LessonDossier dossier;

		@Autowired
		LessonExpiry expiry;

		@Test
		void keepsBothAnswers() { // D7
			DraftView letter = letter();
			this.lessons.keep(letter, Lesson.NONE, lost("Put off twice in March"), this.writer);
			Lesson first = this.lessons.of(letter);
			assertThat(first.answered()).isEqualTo(lost("Put off twice in March"));
			Answered both = new Answered("late", "Put off twice in March", "Ring the same day");
			this.lessons.keep(letter, first.version(), both, this.manager);
			assertThat(this.lessons.of(letter).answered()).isEqualTo(both);
			assertThat(this.lessons.of(letter).changedBy()).isEqualTo("Wren Tate");
			assertThat(trail(letter.id())).endsWith("lesson-changed", "lesson-changed");
		}

		@Test
		void changesNothingForAFormSentTwice() {
			DraftView letter = letter();
			this.lessons.keep(letter, Lesson.NONE, lost("In March"), this.writer);
			this.lessons.keep(letter, Lesson.NONE, lost("In March"), this.writer);
			this.lessons.keep(letter(), Lesson.NONE, Answered.NOTHING, this.writer);
			assertThat(this.lessons.of(letter).version()).isOne();
			assertThat(trail(letter.id())).filteredOn("lesson-changed"::equals).hasSize(1);
		}

		@Test
		void overwritesNothingOfSomebodyElse() { // E5
			DraftView letter = letter();
			this.lessons.keep(letter, Lesson.NONE, lost("In March"), this.writer);
			assertThatExceptionOfType(LessonChangedMeanwhileException.class)
				.isThrownBy(() -> this.lessons.keep(letter, Lesson.NONE, lost("In May"), this.manager))
				.satisfies((refused) -> assertThat(refused.stands().answered().lost()).isEqualTo("In March"));
			assertThat(this.lessons.of(letter).answered().lost()).isEqualTo("In March");
		}

		@Test
		void followsTheLetterToAnotherCustomer() { // D9
			DraftView letter = letter();
			this.lessons.keep(letter, Lesson.NONE, lost("In March"), this.writer);
			DraftView moved = this.drafts.changeAnswers(letter.id(), new NewAnswers(letter.version(),
					answersAbout("Mary Dean " + UUID.randomUUID()), List.of(), UUID.randomUUID().toString()),
					this.writer);
			assertThat(moved.customerId()).isNotEqualTo(letter.customerId());
			assertThat(this.dossier.of(letter.customerId())).isEmpty();
			assertThat(this.dossier.of(moved.customerId())).hasSize(1);
		}

		@Test
		void followsAMergeAndGoesWithTheCustomer() { // I4
			DraftView letter = letter();
			DraftView other = letter();
			this.lessons.keep(letter, Lesson.NONE, lost("In March"), this.writer);
			this.follow.merge(letter.customerId(), other.customerId());
			assertThat(this.dossier.of(other.customerId())).extracting(DossierPart::text).containsExactly("In March");
			ErasedCustomer erased = new ErasedCustomer(other.customerId(), Set.of(other.customerId()), Set.of(), NOW);
			assertThat(this.follow.holdings(erased)).singleElement()
				.satisfies((holding) -> assertThat(holding.number()).isOne());
			this.follow.erase(erased);
			this.follow.erase(erased);
			assertThat(this.follow.holdings(erased)).isEmpty();
			assertThat(this.lessons.of(letter).answered().isEmpty()).isTrue();
		}

		@Test
		void staysWithTheCustomerWhenTheLetterGoes() { // D7
			DraftView letter = letter();
			this.lessons.keep(letter, Lesson.NONE, lost("In March"), this.writer);
			this.jdbc.sql("delete from draft where id = ?").param(letter.id()).update();
			assertThat(this.dossier.of(letter.customerId())).hasSize(1);
			assertThat(this.story.of(letter.customerId(), this.manager)).singleElement()
				.satisfies((line) -> assertThat(line.about()).isNull());
			assertThat(this.story.of(letter.customerId(), this.writer)).isEmpty();
		}

		@Test
		void tellsTheStoryWithoutTheWords() { // I2, A5
			DraftView letter = letter();
			this.lessons.keep(letter, Lesson.NONE, new Answered("late", "In March", "Ring back"), this.writer);
			List<StoryLine> lines = this.story.of(letter.customerId(), this.writer);
			assertThat(lines).extracting(StoryLine::message)
				.containsExactlyInAnyOrder("lesson.story.lost", "lesson.story.practice");
			assertThat(lines).allSatisfy((line) -> {
				assertThat(line.quote()).isNull();
				assertThat(line.toString()).doesNotContain("March", "Ring back");
			});
			assertThat(this.story.of(letter.customerId(), person("Somebody Else", Role.WRITER))).isEmpty();
		}

		@Test
		void neverLeavesTheHouse() { // A5, F5
			DraftView letter = letter();
			this.lessons.keep(letter, Lesson.NONE, lost("Our foreman forgot them over the holidays"), this.writer);
			assertThat(LetterText.of(this.drafts.find(letter.id(), this.writer).toLetter())).doesNotContain("foreman");
			var closing = letter.section(SectionKind.CLOSING).orElseThrow();
			this.drafts.changeSection(letter.id(), SectionKind.CLOSING, closing.version(),
					new SectionChange.Text("I know that our foreman forgot them. Farewell."), this.writer);
			DraftView leaking = this.drafts.find(letter.id(), this.manager);
			assertThat(this.approvals.stops(leaking)).containsExactly(ReleaseStop.PRIVATE_WORDS);
			assertThatExceptionOfType(ReleaseRefusedException.class)
				.isThrownBy(() -> this.approvals.approve(leaking.id(), leaking.seen(), this.manager));
		}

		@Test
		void erasesItsWordsInTime() { // I4
			DraftView letter = letter();
			this.lessons.keep(letter, Lesson.NONE, new Answered("late", "In March", "Ring back"), this.writer);
			this.expiry.erase();
			assertThat(this.lessons.of(letter).answered().lost()).isEqualTo("In March");
			this.jdbc.sql("update lesson set changed_at = ? where draft_id = ?")
				.params(NOW.minusSeconds(3 * 366 * 86_400L).atOffset(java.time.ZoneOffset.UTC), letter.id())
				.update();
			this.expiry.erase();
			assertThat(this.lessons.of(letter).answered()).isEqualTo(new Answered("late", "", ""));
			assertThat(trail(letter.customerId())).containsExactly("notes-expired");
		}

		@Test
		void showsWhatCouldChangeFromThreeOn() { // D7
			List<DraftView> letters = IntStream.range(0, 3).mapToObj((i) -> letter()).toList();
			this.lessons.keep(letters.get(0), Lesson.NONE, lost("One"), this.writer);
			this.lessons.keep(letters.get(1), Lesson.NONE, new Answered("price", "Two", "Tell the price first"),
					this.writer);
			assertThat(this.changes.isEnough(this.writer)).isFalse();
			this.lessons.keep(letters.get(2), Lesson.NONE, lost("Three"), this.writer);
			assertThat(this.changes.isEnough(this.writer)).isTrue();
			assertThat(this.changes.causes(this.writer)).containsExactly(java.util.Map.entry("late", 2L),
					java.util.Map.entry("price", 1L));
			assertThat(this.changes.page(null, this.writer)).extracting((change) -> change.answered().lost())
				.containsExactlyInAnyOrder("One", "Two", "Three");
			assertThat(this.changes.page(null, this.writer)).extracting(Change::customer)
				.allMatch((name) -> name.startsWith("Thomas Keane "));
			SignedIn stranger = person("Somebody Else", Role.WRITER);
			assertThat(this.changes.isEnough(stranger)).isFalse();
			assertThat(this.changes.page(null, stranger)).isEmpty();
		}

		@Test
		void pagesNewestFirst() {
			for (int i = 0; i < 25; i++) {
				this.lessons.keep(letter(), Lesson.NONE, lost("No " + i), this.writer);
			}
			List<Change> first = this.changes.page(null, this.writer);
			List<Change> second = this.changes.page(first.get(ChangeList.PAGE - 1).id(), this.writer);
			assertThat(first).hasSize(ChangeList.PAGE + 1);
			assertThat(second).hasSize(5).doesNotContainAnyElementsOf(first.subList(0, ChangeList.PAGE));
			assertThat(this.changes.page(UUID.randomUUID(), this.writer)).isEmpty();
		}

		private List<String> trail(UUID id) {
			return this.jdbc.sql("select action from audit_line where subject_id = ? order by number")
				.param(id)
				.query(String.class)
				.list();
		}

	}

}
