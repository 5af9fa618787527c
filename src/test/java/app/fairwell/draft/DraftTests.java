package app.fairwell.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.letter.Answers;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.ComposedLetter;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.SectionKind;
import app.fairwell.phrasebook.Phrasebooks;
import org.junit.jupiter.api.Test;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a draft does by itself, without a database.
 */
class DraftTests {

	private static final LetterComposer COMPOSER = new LetterComposer(Phrasebooks.read());

	private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

	private static final Instant NOW = Instant.parse("2027-02-01T23:30:00Z");

	private final Who writer = new Who(UUID.randomUUID(), "Wren Tate");

	@Test
	void standsForTheDayInItsZone() { // A16
		Draft tokyo = draft(AnswersMother.answers().dates(null, null), "Asia/Tokyo");
		assertThat(tokyo.needsFollowing(DAY)).isTrue();
		assertThat(tokyo.needsFollowing(DAY.plusDays(1))).isFalse();
	}

	@Test
	void followsNoDayWhenItsDatesAreGiven() { // A16
		Draft draft = draft(AnswersMother.answers(), "Europe/London");
		assertThat(draft.needsFollowing(DAY.plusDays(9))).isFalse();
	}

	@Test
	void putsANewSectionWhereTheComposerHasIt() { // E3
		Draft draft = draft(AnswersMother.answers().alternatives(), "Europe/London");
		move(draft, SectionKind.CLOSING, 0);
		follow(draft, AnswersMother.answers().goodwill(AnswersMother.refund()));
		assertThat(draft.sections().views()).extracting(SectionView::kind)
			.containsExactly(SectionKind.CLOSING, SectionKind.THANKS, SectionKind.DECISION, SectionKind.FRAME,
					SectionKind.GOODWILL, SectionKind.APOLOGY, SectionKind.ALTERNATIVES);
	}

	@Test
	void keepsAnOrderThroughAnyNumberOfMoves() {
		Draft draft = draft(AnswersMother.answers(), "Europe/London");
		List<SectionKind> order = new ArrayList<>(kinds(draft));
		for (int i = 0; i < 500; i++) {
			SectionKind kind = order.remove(i % 2 + 1);
			order.add(2, kind);
			move(draft, kind, 2);
			assertThat(kinds(draft)).isEqualTo(order);
		}
		assertThat(ranks(draft)).isSorted().doesNotHaveDuplicates();
	}

	@Test
	void movesNothingBeyondItsEnds() {
		Draft draft = draft(AnswersMother.answers(), "Europe/London");
		move(draft, SectionKind.THANKS, 99);
		assertThat(kinds(draft)).last().isEqualTo(SectionKind.THANKS);
		move(draft, SectionKind.THANKS, -5);
		assertThat(kinds(draft)).first().isEqualTo(SectionKind.THANKS);
	}

	@Test
	void staysInTheBinWhenMovedThereTwice() {
		Draft draft = draft(AnswersMother.answers(), "Europe/London");
		assertThat(draft.standing().bin(this.writer, NOW)).isTrue();
		assertThat(draft.standing().bin(this.writer, NOW)).isFalse();
		assertThat(draft.status()).isEqualTo(DraftStatus.DELETED);
		assertThatExceptionOfType(DraftClosedException.class).isThrownBy(draft::requireOpen);
		assertThat(draft.standing().restore()).isTrue();
		assertThat(draft.standing().restore()).isFalse();
		assertThat(draft.status()).isEqualTo(DraftStatus.DRAFT);
	}

	@Test
	void needsAVersionAfterFiveMinutesOrBeforeSomebodyElse() { // E6
		Draft draft = draft(AnswersMother.answers(), "Europe/London");
		assertThat(draft.needsVersionBefore(this.writer, NOW.plusSeconds(299))).isFalse();
		assertThat(draft.needsVersionBefore(this.writer, NOW.plusSeconds(300))).isTrue();
		assertThat(draft.needsVersionBefore(this.writer, NOW.minusSeconds(10_800))).isFalse();
		assertThat(draft.needsVersionBefore(Who.of(DraftServices.person("Max", Role.MANAGER)), NOW)).isTrue();
	}

	@Test
	void knowsThatAttitudeWasChosenAway() { // B4
		assertThat(draft(AnswersMother.answers().reasons("abusive-to-staff"), "Europe/London").isAwayFromAttitude())
			.isFalse();
		assertThat(draft(AnswersMother.answers().reasons("abusive-to-staff").framing("scope"), "Europe/London")
			.isAwayFromAttitude()).isTrue();
		assertThat(draft(AnswersMother.answers().reasons("unprofitable").framing("capacity"), "Europe/London")
			.isAwayFromAttitude()).isFalse();
	}

	@Test
	void takesOutWhatNoLetterCanShow() {
		assertThat(CleanText.of(" one\r\ntwo\u0000\uE000\uD800 three\u2028four 👍🏽 कि‍ "))
			.isEqualTo("one\ntwo three\nfour 👍🏽 कि‍");
	}

	private Draft draft(AnswersMother answers, String zone) {
		Answers given = answers.build();
		ZoneId id = ZoneId.of(zone);
		Draft draft = new Draft(id, "form", Given.of(given, List.of(), UUID.randomUUID()),
				composed(given, LocalDate.ofInstant(NOW, id)), this.writer, NOW);
		ReflectionTestUtils.setField(draft, "id", UUID.randomUUID());
		return draft;
	}

	private static void follow(Draft draft, AnswersMother answers) {
		draft.follow(composed(answers.build(), DAY), DAY);
	}

	private static ComposedLetter composed(Answers answers, LocalDate day) {
		return COMPOSER.compose(COMPOSER.request(answers, day));
	}

	private static void move(Draft draft, SectionKind kind, int position) {
		draft.sections().change(draft.sections().find(kind).orElseThrow(), new SectionChange.Move(position));
	}

	private static List<SectionKind> kinds(Draft draft) {
		return draft.sections().views().stream().map(SectionView::kind).toList();
	}

	private static List<Long> ranks(Draft draft) {
		return kinds(draft).stream().map((kind) -> draft.sections().find(kind).orElseThrow().rank()).toList();
	}

}
