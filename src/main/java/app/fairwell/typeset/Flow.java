package app.fairwell.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Turns blocks into rows.
 */
final class Flow {

	private static final double RULE = 0.5;

	/** Columns higher than this are set one below the other, so that a page can end. */
	private static final double HIGHEST_COLUMN = 200;

	private final Map<Weight, Shaper> shapers;

	private final Pictures pictures;

	private final List<Row> rows = new ArrayList<>();

	private final double left;

	private final double width;

	private Flow(Map<Weight, Shaper> shapers, Pictures pictures, double left, double width) {
		this.shapers = shapers;
		this.pictures = pictures;
		this.left = left;
		this.width = width;
	}

	static List<Row> rows(List<Block> blocks, Map<Weight, Shaper> shapers, Pictures pictures, double left,
			double width) {
		Flow flow = new Flow(shapers, pictures, left, width);
		blocks.forEach(flow::add);
		return flow.rows;
	}

	private void add(Block block) {
		if (block instanceof Block.Text text) {
			addText(text);
		}
		else if (block instanceof Block.Picture picture) {
			addPicture(picture);
		}
		else if (block instanceof Block.Rule rule) {
			this.rows.add(new Row(rule.before(), RULE, 0, false,
					(canvas, top) -> canvas.rule(this.left, top, this.width, RULE, rule.grey())));
		}
		else if (block instanceof Block.Room room) {
			this.rows.add(new Row(0, room.height(), 0, true, null));
		}
		else if (block instanceof Block.Beside beside) {
			addBeside(beside);
		}
		else if (block instanceof Block.Window window) {
			addWindow(window);
		}
	}

	// No line of a paragraph stands alone at the end or at the beginning of a page.
	private void addText(Block.Text text) {
		Style style = text.style();
		Element element = new Element(text.heading() ? "H1" : "P", null);
		List<Line> lines = LineBreaker.lines(Characters.prepare(text.words()).strip(), this.shapers.get(style.weight()),
				this.width * 1000 / style.size());
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			boolean last = i == lines.size() - 1;
			boolean kept = last ? text.keepWithNext() : (i == 0 || i == lines.size() - 2 || text.heading());
			this.rows.add(new Row((i == 0) ? text.before() : 0, style.leading(), 0, kept, (canvas, top) -> {
				canvas.begin(element);
				canvas.line(line, style, indent(line, style), top);
			}));
		}
	}

	private double indent(Line line, Style style) {
		double room = this.width - line.width() * style.size() / 1000;
		return this.left + ((style.alignment() == Alignment.RIGHT) ? room : 0);
	}

	private void addPicture(Block.Picture picture) {
		Pictures.Encoded image = this.pictures.encoded(picture.image());
		double scale = Math.min(Math.min(picture.maxWidth(), this.width) / image.width(),
				picture.maxHeight() / image.height());
		Element element = new Element("Figure", Characters.prepare(picture.description()));
		boolean right = picture.alignment() == Alignment.RIGHT;
		double x = this.left + (right ? this.width - image.width() * scale : 0);
		this.rows.add(new Row(0, image.height() * scale, 0, false, (canvas, top) -> {
			canvas.begin(element);
			canvas.picture(element, image, x, top, scale);
		}));
	}

	private void addBeside(Block.Beside beside) {
		double split = this.width * beside.share();
		List<Row> first = rows(beside.left(), this.shapers, this.pictures, this.left, split);
		List<Row> second = rows(beside.right(), this.shapers, this.pictures, this.left + split, this.width - split);
		double height = Math.max(height(first), height(second));
		if (height > HIGHEST_COLUMN) {
			this.rows.addAll(first);
			this.rows.addAll(second);
		}
		else {
			this.rows.add(new Row(0, height, 0, false, (canvas, top) -> {
				draw(first, canvas, top);
				draw(second, canvas, top);
			}));
		}
	}

	private static void draw(List<Row> rows, PageCanvas canvas, double top) {
		double y = top;
		for (Row row : rows) {
			y += row.gap();
			if (row.drawing() != null) {
				row.drawing().on(canvas, y);
			}
			y += row.height();
		}
	}

	private void addWindow(Block.Window window) {
		List<Row> shown = rows(window.blocks(), this.shapers, this.pictures, this.left, window.width());
		double begin = Math.max(window.earliest(), Math.min(window.preferred(), window.bottom() - height(shown)));
		this.rows.add(new Row(0, 0, begin, true, null));
		this.rows.addAll(shown);
		this.rows.add(new Row(0, 0, window.bottom(), false, null));
	}

	private static double height(List<Row> rows) {
		return rows.stream().mapToDouble((row) -> row.gap() + row.height()).sum();
	}

}
