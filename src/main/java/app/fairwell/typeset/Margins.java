package app.fairwell.typeset;

/**
 * The white around the text, in points.
 *
 * @param firstTop above the text of the first page
 * @param top above the text of every further page
 * @param right to the right
 * @param bottom below; the page label stands in it
 * @param left to the left
 */
public record Margins(double firstTop, double top, double right, double bottom, double left) {
}
