package app.fairwell.draft;

import java.util.List;
import java.util.Map;

import app.fairwell.tone.Finding;
import app.fairwell.tone.Level;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RemarksTests {

	private static final String TEXT = "Thank you. You never paid on time. You never paid on time.";

	private static final Finding FIRST = finding(11, 25, "Paying was not easy.", "");

	private static final Finding SECOND = finding(35, 49, "Paying was not easy.", "");

	private static Finding finding(int start, int end, String... suggestions) {
		return new Finding(start, end, "You never paid on time.", "blame", "blame/never-paid", Level.MUST_CHANGE,
				"blame.specific-behaviour", List.of(suggestions));
	}

	@Test
	void marksWordsInTheirPlace() { // F1
		Remarks remarks = Remarks.of(TEXT, List.of(FIRST), Map.of());
		assertThat(remarks.pieces()).extracting(Remarks.Piece::text)
			.containsExactly("Thank you. ", "You never paid", " on time. You never paid on time.");
		assertThat(remarks.pieces()).extracting(Remarks.Piece::level).containsExactly(null, "must-change", null);
	}

	@Test
	void putsAWordingInPlaceOfItsOwnSentence() { // F1
		Remarks remarks = Remarks.of(TEXT, List.of(SECOND), Map.of());
		assertThat(remarks.with(remarks.all().get(0).mark(), 0))
			.contains("Thank you. You never paid on time. Paying was not easy.");
	}

	@Test
	void leavesASentenceOut() {
		Remarks remarks = Remarks.of(TEXT, List.of(FIRST), Map.of());
		assertThat(remarks.with(remarks.all().get(0).mark(), 1)).contains("Thank you. You never paid on time.");
	}

	@Test
	void offersNothingOnceTheWordsHaveChanged() {
		String mark = Remarks.of(TEXT, List.of(FIRST), Map.of()).all().get(0).mark();
		assertThat(Remarks.of("Thank you.", List.of(), Map.of()).with(mark, 0)).isEmpty();
		assertThat(Remarks.of(TEXT, List.of(FIRST), Map.of()).with(mark, 2)).isEmpty();
	}

	@Test
	void marksNothingThatSomebodyIgnores() {
		String mark = Remarks.of(TEXT, List.of(FIRST), Map.of()).all().get(0).mark();
		Remarks remarks = Remarks.of(TEXT, List.of(FIRST), Map.of(mark, "Ana Byrne"));
		assertThat(remarks.pieces()).extracting(Remarks.Piece::text).containsExactly(TEXT);
		assertThat(remarks.open()).isEmpty();
		assertThat(remarks.all()).extracting(Remark::ignoredBy).containsExactly("Ana Byrne");
	}

	@Test
	void knowsARemarkByItsWordsWhereverTheyStand() {
		Finding moved = new Finding(0, 14, "YOU NEVER PAID!", "blame", "blame/never-paid", Level.MUST_CHANGE,
				"blame.specific-behaviour", List.of());
		assertThat(Remarks.of("You never paid! And so on.", List.of(moved), Map.of()).all().get(0).mark())
			.isEqualTo(Remarks.of(TEXT, List.of(FIRST), Map.of()).all().get(0).mark());
	}

}
