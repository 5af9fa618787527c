package app.fairwell.typeset;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShaperTests {

	private static final int FARTHEST = Short.MAX_VALUE;

	private final Shaper shaper = new Shaper(Faces.shared().of(Weight.REGULAR, ""));

	@ParameterizedTest
	@ValueSource(strings = { "hi", "bn", "te" })
	void tellsAllTextInItsOrder(String language) {
		Stream.of(TrialWords.words(language), TrialWords.random(language), TrialWords.mixed())
			.flatMap(List::stream)
			.map(Characters::prepare)
			.forEach((word) -> assertThat(text(this.shaper.shape(word))).isEqualTo(word));
	}

	@Test
	void tellsAllTextOfAnyCharacters() {
		Random random = new Random(2027);
		for (int i = 0; i < 5000; i++) {
			String word = Characters.prepare(random.ints(1 + random.nextInt(12), 0x900, 0xC80)
				.mapToObj((character) -> Character
					.toString((random.nextInt(9) > 0) ? character : "a1,\u200C\u200D।(".charAt(character % 7)))
				.collect(Collectors.joining()));
			assertThat(text(this.shaper.shape(word))).isEqualTo(word);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "क्", "ক্ষ্", "త్ర్", "e\u0301", "a\u0301\u0302\u0323" })
	void keepsGlyphsWithinWhatAFontCanHold(String part) {
		String word = part.repeat(500);
		ShapedWord shaped = this.shaper.shape(word);
		assertThat(text(shaped)).isEqualTo(word);
		assertThat(clusters(shaped)).allSatisfy((cluster) -> {
			assertThat(cluster.code().glyph().advance()).isLessThan(FARTHEST);
			assertThat(cluster.code().glyph().parts())
				.allMatch((placed) -> Math.abs(placed.x()) < FARTHEST - 2000 && Math.abs(placed.y()) < FARTHEST - 2000);
		});
	}

	@Test
	void takesTheFirstFaceThatHasASyllable() {
		assertThat(faces("48-1152-এর")).containsExactly("NotoSerif-Regular", "NotoSerifBengali-Regular");
		assertThat(faces("(हैदराबाद्)")).containsExactly("NotoSerif-Regular", "NotoSerifDevanagari-Regular",
				"NotoSerif-Regular");
		assertThat(faces("К্")).containsExactly("NotoSerif-Regular", "NotoSerifBengali-Regular");
		assertThat(faces("১।")).containsExactly("NotoSerifBengali-Regular", "NotoSerifDevanagari-Regular");
	}

	@Test
	void takesTheDandaFromTheFaceOfTheLanguage() {
		Shaper bengali = new Shaper(Faces.shared().of(Weight.BOLD, "bengali"));
		assertThat(bengali.shape("Ltd।").runs()).extracting((run) -> run.face().postScriptName())
			.containsExactly("NotoSerif-Bold", "NotoSerifBengali-Bold");
	}

	@Test
	void keepsWordsButNotVeryLongOnes() {
		assertThat(this.shaper.shape("শর্মিষ্ঠা")).isSameAs(this.shaper.shape("শর্মিষ্ঠা"));
		String longest = "শর্মিষ্ঠা".repeat(20);
		assertThat(this.shaper.shape(longest)).isNotSameAs(this.shaper.shape(longest));
	}

	private List<String> faces(String word) {
		return this.shaper.shape(word).runs().stream().map((run) -> run.face().postScriptName()).toList();
	}

	private static String text(ShapedWord word) {
		return clusters(word).stream().map((cluster) -> cluster.code().text()).collect(Collectors.joining());
	}

	private static List<Cluster> clusters(ShapedWord word) {
		return word.runs().stream().flatMap((run) -> run.clusters().stream()).toList();
	}

}
