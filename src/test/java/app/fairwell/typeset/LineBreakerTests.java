package app.fairwell.typeset;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineBreakerTests {

	private final Shaper shaper = new Shaper(Faces.shared().of(Weight.REGULAR, ""));

	@Test
	void breaksAtSpacesWithinTheMeasure() {
		List<Line> lines = lines("one two three four five six seven eight nine ten", 8000);
		assertThat(lines).hasSizeGreaterThan(1).allSatisfy((line) -> assertThat(line.width()).isLessThan(8000));
		assertThat(text(lines)).startsWith("one two three");
	}

	@Test
	void keepsLineFeeds() {
		assertThat(text(lines("one\ntwo", 8000))).isEqualTo("one |two");
	}

	@Test
	void doesNotBreakShortWordsAtHyphens() {
		assertThat(text(lines("This is such a well-known house", 12_500))).doesNotContain("-|");
	}

	@Test
	void breaksLongWordsAfterHyphenAndSlash() {
		assertThat(text(lines("https://example.org/a-very-long-path/and-more", 9000))).contains("/|", "and-more");
	}

	@Test
	void breaksWordsThatAreWiderThanTheLine() {
		List<Line> lines = lines("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", 8000);
		assertThat(text(lines).replace("|", ""))
			.isEqualTo("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch");
		assertThat(lines).allSatisfy((line) -> assertThat(line.width()).isLessThan(8100));
	}

	@Test
	void neverBreaksBeforeADanda() {
		assertThat(text(lines("कख गघ\u0964", 1800))).isEqualTo("कख |गघ\u0964");
		assertThat(text(lines("कखगघ\u0964", 700))).isEqualTo("क|ख|ग|घ\u0964");
	}

	@Test
	void keepsADandaThatIsTypedAfterASpace() {
		assertThat(text(lines("कख गघ \u0964 चछ", 2600))).isEqualTo("कख |गघ \u0964 |चछ");
		assertThat(text(lines("कख  \u0964\u0964 गघ ?", 1800))).isEqualTo("कख  \u0964\u0964 |गघ ?");
	}

	@Test
	void leavesNoStumpWhereTheNumberOfLinesStaysTheSame() {
		String text = "We like to think that our service suits everyone; here it did not, and I regret it";
		List<Line> lines = lines(text, 19_500);
		assertThat(lines.get(lines.size() - 1).width()).isGreaterThan(2000);
	}

	@Test
	void keepsADayWithItsMonthWhereItCan() {
		String text = "We will stop providing you with boiler maintenance on 28 February 2027, as agreed, and not before";
		for (double measure = 20_000; measure < 40_000; measure += 500) {
			assertThat(text(lines(text, measure))).doesNotContain("28 |");
		}
	}

	private List<Line> lines(String text, double measure) {
		return LineBreaker.lines(text, this.shaper, measure);
	}

	private static String text(List<Line> lines) {
		return lines.stream().map(LineBreakerTests::text).collect(Collectors.joining("|"));
	}

	private static String text(Line line) {
		return line.pieces()
			.stream()
			.map((piece) -> piece.word()
				.runs()
				.stream()
				.flatMap((run) -> run.clusters().stream())
				.map((cluster) -> cluster.code().text())
				.collect(Collectors.joining()) + (piece.spaced() ? " " : ""))
			.collect(Collectors.joining());
	}

}
