package app.fairwell.typeset;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaginatorTests {

	private static final Margins MARGINS = new Margins(92, 92, 0, 100, 0);

	@Test
	void fillsAPage() {
		List<List<Paginator.Placed>> pages = pages(Collections.nCopies(61, row(false)));
		assertThat(pages).extracting(List::size).containsExactly(60, 1);
		assertThat(pages.get(1).get(0).top()).isEqualTo(92);
	}

	@Test
	void keepsRowsTogether() {
		List<Row> rows = IntStream.range(0, 62).mapToObj((i) -> row(i >= 57 && i < 61)).toList();
		assertThat(pages(rows)).extracting(List::size).containsExactly(57, 5);
	}

	@Test
	void breaksAChainThatIsLongerThanAPage() {
		assertThat(pages(Collections.nCopies(130, row(true)))).extracting(List::size).containsExactly(60, 60, 10);
	}

	@Test
	void placesARowThatIsHigherThanAPage() {
		assertThat(pages(List.of(new Row(0, 5000, 0, false, null), row(false)))).hasSize(2);
	}

	@Test
	void holdsPlacesOnTheFirstPageOnly() {
		List<List<Paginator.Placed>> pages = pages(
				List.of(new Row(0, 590, 0, false, null), new Row(0, 20, 200, false, null)));
		assertThat(pages.get(1).get(0).top()).isEqualTo(92);
	}

	private static Row row(boolean keepWithNext) {
		return new Row(0, 10, 0, keepWithNext, null);
	}

	private static List<List<Paginator.Placed>> pages(List<Row> rows) {
		return Paginator.pages(rows, MARGINS, PageSize.LETTER);
	}

}
