package app.fairwell.export;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import app.fairwell.business.Paper;
import app.fairwell.letter.Letter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnownStepsTests {

	private final KnownSteps known = new KnownSteps();

	private final AtomicInteger found = new AtomicInteger();

	private final Supplier<List<Integer>> finding = () -> List.of(this.found.incrementAndGet());

	@Test
	void areFoundOnceForEqualLetters() {
		Letter letter = Letters.ordinary();
		assertThat(this.known.of(letter, Paper.A4, null, this.finding)).containsExactly(1);
		assertThat(this.known.of(letter.withSections(letter.sections()), Paper.A4, null, this.finding))
			.containsExactly(1);
	}

	@Test
	void areFoundAgainForOtherWordsOtherPaperAndAnotherLogo() {
		Letter letter = Letters.ordinary();
		this.known.of(letter, Paper.A4, null, this.finding);
		assertThat(this.known.of(letter.withSections(List.of()), Paper.A4, null, this.finding)).containsExactly(2);
		assertThat(this.known.of(letter, Paper.LETTER, null, this.finding)).containsExactly(3);
		assertThat(this.known.of(letter, Paper.A4, new byte[] { 1 }, this.finding)).containsExactly(4);
		assertThat(this.known.of(letter, Paper.A4, new byte[] { 2 }, this.finding)).containsExactly(5);
	}

}
