package app.fairwell.typeset;

import java.awt.image.BufferedImage;

/**
 * Where a picture in grey is dark.
 */
final class Ink {

	private static final int DARK = 128;

	private final BufferedImage picture;

	Ink(BufferedImage picture) {
		this.picture = picture;
	}

	boolean isEmpty() {
		return !isNear(this.picture.getWidth() / 2, this.picture.getHeight() / 2, this.picture.getWidth());
	}

	/**
	 * Whether each dot has one of another ink close by.
	 * @param other the other ink
	 * @param tolerance how many dots away, in each direction, is close
	 * @return true if none lies outside
	 */
	boolean liesWithin(Ink other, int tolerance) {
		for (int y = 0; y < this.picture.getHeight(); y++) {
			for (int x = 0; x < this.picture.getWidth(); x++) {
				if (isAt(x, y) && !other.isNear(x, y, tolerance)) {
					return false;
				}
			}
		}
		return true;
	}

	private boolean isAt(int x, int y) {
		return this.picture.getRaster().getSample(x, y, 0) < DARK;
	}

	private boolean isNear(int x, int y, int tolerance) {
		int right = Math.min(this.picture.getWidth() - 1, x + tolerance);
		int bottom = Math.min(this.picture.getHeight() - 1, y + tolerance);
		for (int v = Math.max(0, y - tolerance); v <= bottom; v++) {
			for (int u = Math.max(0, x - tolerance); u <= right; u++) {
				if (isAt(u, v)) {
					return true;
				}
			}
		}
		return false;
	}

}
