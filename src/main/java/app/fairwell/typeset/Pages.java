package app.fairwell.typeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A document that is laid out on pages.
 */
public final class Pages {

	private static final double MARK_GREY = 0.92;

	private static final double MARK_SIZE = 120;

	private final Document document;

	private final Map<Weight, Shaper> shapers;

	private final List<List<Paginator.Placed>> pages;

	Pages(Document document, Map<Weight, Shaper> shapers, List<List<Paginator.Placed>> pages) {
		this.document = document;
		this.shapers = shapers;
		this.pages = pages;
	}

	/**
	 * How many pages there are.
	 * @return at least 1
	 */
	public int count() {
		return this.pages.size();
	}

	/**
	 * Writes the pages as a PDF that is tagged (PDF/UA-1) and archival (PDF/A-2a). Equal
	 * documents make equal bytes.
	 * @return the bytes of the file
	 */
	public byte[] toPdf() {
		return toPdf(List.of(this));
	}

	/**
	 * Writes several documents behind each other as one PDF. They share their fonts, each
	 * begins on a page of its own and counts its pages for itself, and what is not in the
	 * language of the first says so. Paper, title and author are those of the first.
	 * @param documents at least one document
	 * @return the bytes of the file
	 */
	public static byte[] toPdf(List<Pages> documents) {
		Pages first = documents.get(0);
		Resources resources = new Resources(first.shapers);
		List<Locale> languages = documents.stream()
			.flatMap((pages) -> Collections.nCopies(pages.count(), pages.document.language()).stream())
			.toList();
		StructureTree structure = new StructureTree(languages);
		List<byte[]> contents = new ArrayList<>();
		documents.forEach((pages) -> pages.draw(contents, resources, structure));
		return new PdfWriter(first.document, resources, structure).write(contents);
	}

	private void draw(List<byte[]> contents, Resources resources, StructureTree structure) {
		for (int page = 0; page < count(); page++) {
			PageCanvas canvas = new PageCanvas(contents.size(), this.document.size().height(), resources, structure);
			drawMark(canvas);
			this.pages.get(page).forEach((placed) -> draw(placed, canvas));
			drawLabel(canvas, page);
			contents.add(canvas.content());
		}
	}

	private static void draw(Paginator.Placed placed, PageCanvas canvas) {
		Row.Drawing drawing = placed.row().drawing();
		if (drawing != null) {
			drawing.on(canvas, placed.top());
		}
	}

	private void drawMark(PageCanvas canvas) {
		String mark = this.document.furniture().mark();
		if (mark != null && !mark.isBlank()) {
			Line line = line(mark, Weight.BOLD);
			double size = Math.min(MARK_SIZE, this.document.size().width() * 1000 / line.width());
			canvas.mark(line, new Style(Weight.BOLD, size, size, MARK_GREY, Alignment.LEFT),
					this.document.size().width());
		}
	}

	private void drawLabel(PageCanvas canvas, int page) {
		if (page > 0) {
			String label = this.document.furniture()
				.pageLabel()
				.replace("{page}", number(page + 1))
				.replace("{pages}", number(count()));
			Style style = this.document.furniture().style();
			Line line = line(label, style.weight());
			Margins margins = this.document.margins();
			double right = this.document.size().width() - margins.right();
			double x = (style.alignment() == Alignment.RIGHT) ? right - line.width() * style.size() / 1000
					: margins.left();
			canvas.furniture(line, style, x,
					this.document.size().height() - margins.bottom() / 2 - style.leading() / 2);
		}
	}

	/** In the digits of the document's language. */
	private String number(int number) {
		return String.format(this.document.language(), "%d", number);
	}

	private Line line(String text, Weight weight) {
		String prepared = Characters.prepare(text).replace('\n', ' ').strip();
		return LineBreaker.lines(prepared, this.shapers.get(weight), Double.MAX_VALUE).get(0);
	}

}
