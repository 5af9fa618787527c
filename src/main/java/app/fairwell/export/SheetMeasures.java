package app.fairwell.export;

import app.fairwell.business.Paper;
import app.fairwell.typeset.Margins;
import app.fairwell.typeset.PageSize;

/**
 * Where things stand on a sheet of paper, in points from its upper left corner. On A4 the
 * address stands where a window after DIN 5008 form B shows it (20 to 105 mm from the
 * left, 45 to 90 mm from the top), on US Letter where a #10 window envelope does, however
 * the folded sheet slips in it (0.875 to 4.375 inches, 2.5 to 3.167 inches).
 *
 * @param size the paper
 * @param margins the white around the text
 * @param addressWidth how wide a line of the address may be
 * @param addressEarliest the highest place for a long address
 * @param addressTop where an address begins
 * @param addressBottom where it ends
 */
record SheetMeasures(PageSize size, Margins margins, double addressWidth, double addressEarliest, double addressTop,
		double addressBottom) {

	private static final double MM = 72 / 25.4;

	private static final double INCH = 72;

	private static final SheetMeasures A4 = new SheetMeasures(PageSize.A4,
			new Margins(16 * MM, 25 * MM, 25 * MM, 20 * MM, 25 * MM), 80 * MM, 46 * MM, 62.7 * MM, 85 * MM);

	private static final SheetMeasures LETTER = new SheetMeasures(PageSize.LETTER,
			new Margins(0.55 * INCH, INCH, INCH, 0.8 * INCH, INCH), 3.375 * INCH, 2.04 * INCH, 2.5 * INCH,
			3.167 * INCH);

	static SheetMeasures of(Paper paper) {
		return (paper == Paper.A4) ? A4 : LETTER;
	}

	/**
	 * How much room is beside a line of the address.
	 * @return points up to the right margin
	 */
	double besideAddress() {
		return this.size.width() - this.margins.left() - this.margins.right() - this.addressWidth;
	}

}
