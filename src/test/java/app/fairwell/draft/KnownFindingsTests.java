package app.fairwell.draft;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import app.fairwell.tone.Finding;
import app.fairwell.tone.Known;
import app.fairwell.tone.ToneContext;
import app.fairwell.tone.ToneContext.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnownFindingsTests {

	private final KnownFindings known = new KnownFindings();

	private final AtomicInteger reviews = new AtomicInteger();

	@Test
	void reviewsTheSameWordsOnce() {
		ask("capacity", "The same words.");
		ask("capacity", "The same words.");
		assertThat(this.reviews).hasValue(1);
	}

	@Test
	void reviewsOtherWordsAndOtherFramings() {
		ask("capacity", "The same words.");
		ask("attitude", "The same words.");
		ask("capacity", "Other words.");
		assertThat(this.reviews).hasValue(3);
	}

	private List<Finding> ask(String framing, String text) {
		ToneContext context = new ToneContext("en", Kind.TERMINATION, framing, Known.NOTHING);
		return this.known.in(context, text, () -> {
			this.reviews.incrementAndGet();
			return List.of();
		});
	}

}
