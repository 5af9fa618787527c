package app.fairwell.draft;

import java.util.List;
import java.util.stream.Collectors;

import app.fairwell.draft.TextPiece.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordDifferenceTests {

	@Test
	void marksWordsThatChanged() {
		assertThat(WordDifference.between("We are sorry to go.", "We are glad to go.")).containsExactly(
				new TextPiece("We are ", State.KEPT), new TextPiece("sorry", State.REMOVED),
				new TextPiece("glad", State.ADDED), new TextPiece(" to go.", State.KEPT));
	}

	@Test
	void joinsChangesThatAFewWordsPart() {
		assertThat(WordDifference.between("We have boiler maintenance for you.", "We have roof repairs for you."))
			.containsExactly(new TextPiece("We have ", State.KEPT), new TextPiece("boiler maintenance", State.REMOVED),
					new TextPiece("roof repairs", State.ADDED), new TextPiece(" for you.", State.KEPT));
	}

	@Test
	void keepsWhatManyWordsPart() {
		assertThat(WordDifference.between("One sentence of many words ends.", "No sentence of many words does."))
			.extracting(TextPiece::text)
			.containsExactly("One", "No", " sentence of many words ", "ends", "does", ".");
	}

	@Test
	void keepsIndicWordsWhole() {
		assertThat(WordDifference.between("प्रिय ग्राहक", "प्रिय ग्राहको")).extracting(TextPiece::text)
			.containsExactly("प्रिय ", "ग्राहक", "ग्राहको");
	}

	@ParameterizedTest
	@CsvSource(value = { "''|''", "''|new", "old|''", "same|same", "a b c|c b a", "one, two|one. two three" },
			delimiter = '|')
	void givesBothTextsBack(String older, String newer) {
		List<TextPiece> pieces = WordDifference.between(older, newer);
		assertThat(without(State.ADDED, pieces)).isEqualTo(older);
		assertThat(without(State.REMOVED, pieces)).isEqualTo(newer);
	}

	private static String without(State state, List<TextPiece> pieces) {
		return pieces.stream()
			.filter((piece) -> piece.state() != state)
			.map(TextPiece::text)
			.collect(Collectors.joining());
	}

}
