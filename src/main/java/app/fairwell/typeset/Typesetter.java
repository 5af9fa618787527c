package app.fairwell.typeset;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lays documents out on paper. It keeps the words that it has shaped and the pictures
 * that it has encoded, so one of it is enough. Safe for use by many threads.
 */
public final class Typesetter {

	private final Pictures pictures = new Pictures();

	/**
	 * Lays a document out. Marks are composed with their letters, a character that no
	 * font has is drawn as a box and found again as itself, and a word wider than the
	 * line is broken.
	 * @param document what stands on the paper
	 * @return its pages
	 * @throws IllegalArgumentException if a picture is neither PNG nor JPEG
	 */
	public Pages layOut(Document document) {
		Margins margins = document.margins();
		double width = document.size().width() - margins.left() - margins.right();
		Map<Weight, Shaper> shapers = Shared.shapers(document.language());
		List<Row> rows = Flow.rows(document.blocks(), shapers, this.pictures, margins.left(), width);
		return new Pages(document, shapers, Paginator.pages(rows, margins, document.size()));
	}

	/** Made at the first letter, so that the program starts without loading fonts. */
	private static final class Shared {

		private static final Map<String, Map<Weight, Shaper>> OF_SCRIPT = new ConcurrentHashMap<>();

		static Map<Weight, Shaper> shapers(Locale language) {
			return OF_SCRIPT.computeIfAbsent(Faces.shared().scriptOf(language), (script) -> {
				Map<Weight, Shaper> shapers = new EnumMap<>(Weight.class);
				for (Weight weight : Weight.values()) {
					shapers.put(weight, new Shaper(Faces.shared().of(weight, script)));
				}
				return shapers;
			});
		}

	}

}
