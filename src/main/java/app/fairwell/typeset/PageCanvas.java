package app.fairwell.typeset;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * The content of one page as PDF operators. Places come as points from the upper left
 * corner. What is drawn belongs to the element last begun, or is an artifact.
 */
final class PageCanvas {

	/** How deep below the upper edge of the type its baseline lies. */
	private static final double ASCENT = 0.8;

	private final Operators operators = new Operators();

	private final int page;

	private final double height;

	private final Resources resources;

	private final StructureTree structure;

	private @Nullable Element open;

	PageCanvas(int page, double height, Resources resources, StructureTree structure) {
		this.page = page;
		this.height = height;
		this.resources = resources;
		this.structure = structure;
	}

	void begin(Element element) {
		if (this.open != element) {
			end();
			int mark = this.structure.mark(element, this.page);
			this.operators.put("/" + element.type() + " <</MCID " + mark + ">> BDC\n");
			this.open = element;
		}
	}

	private void end() {
		if (this.open != null) {
			this.operators.put("EMC\n");
			this.open = null;
		}
	}

	void line(Line line, Style style, double x, double top) {
		double baseline = top + (style.leading() - style.size()) / 2 + ASCENT * style.size();
		this.operators.grey(style.grey());
		text(line, style, new double[] { 1, 0, 0, 1, x, this.height - baseline });
	}

	private void text(Line line, Style style, double[] matrix) {
		this.operators.put("BT ").numbers(matrix).put("Tm\n");
		new TextShow(this.operators, this.resources, style).show(line);
		this.operators.put("ET\n");
	}

	void rule(double x, double top, double width, double thickness, double grey) {
		end();
		this.operators.put("/Artifact <</Type /Layout>> BDC\n").grey(grey);
		this.operators.numbers(x, this.height - top - thickness, width, thickness).put("re f\nEMC\n");
	}

	void picture(Element element, Pictures.Encoded image, double x, double top, double scale) {
		double width = image.width() * scale;
		double tall = image.height() * scale;
		double bottom = this.height - top - tall;
		this.structure.box(element, new double[] { x, bottom, x + width, bottom + tall });
		this.operators.put("q ").numbers(width, 0, 0, tall, x, bottom);
		this.operators.put("cm /" + this.resources.picture(image) + " Do Q\n");
	}

	// A line that is repeated on pages.
	void furniture(Line line, Style style, double x, double top) {
		end();
		this.operators.put("/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n");
		line(line, style, x, top);
		this.operators.put("EMC\n");
	}

	// A word from the lower left to the upper right, around the middle of the page.
	void mark(Line line, Style style, double pageWidth) {
		end();
		double angle = Math.atan2(this.height, pageWidth);
		double sine = Math.sin(angle);
		double cosine = Math.cos(angle);
		double back = line.width() * style.size() / 2000;
		double down = style.size() / 3;
		double x = pageWidth / 2 - back * cosine + down * sine;
		double y = this.height / 2 - back * sine - down * cosine;
		this.operators.put("/Artifact <</Type /Pagination /Subtype /Watermark>> BDC\n").grey(style.grey());
		text(line, style, new double[] { cosine, sine, -sine, cosine, x, y });
		this.operators.put("EMC\n");
	}

	byte[] content() {
		end();
		return this.operators.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

}
