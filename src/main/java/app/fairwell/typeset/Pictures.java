package app.fairwell.typeset;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.imageio.ImageIO;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Encodes pictures for a PDF, and keeps the last few, since a business has one logo. Safe
 * for use by many threads.
 */
final class Pictures {

	private static final int MOST_KEPT = 16;

	/** Sharp at 600 dpi on 50 mm, and small enough to send. */
	private static final int MOST_PIXELS = 1200;

	private final Map<ByteBuffer, Encoded> kept = new ConcurrentHashMap<>();

	Encoded encoded(byte[] file) {
		Encoded known = this.kept.get(ByteBuffer.wrap(file));
		if (known != null) {
			return known;
		}
		Encoded encoded = encode(onWhite(read(file)));
		if (this.kept.size() >= MOST_KEPT) {
			this.kept.clear();
		}
		this.kept.put(ByteBuffer.wrap(file.clone()), encoded);
		return encoded;
	}

	private static BufferedImage read(byte[] file) {
		try {
			BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
			if (image != null) {
				return image;
			}
		}
		catch (IOException ex) {
			throw new IllegalArgumentException("A picture is a PNG or JPEG file", ex);
		}
		throw new IllegalArgumentException("A picture is a PNG or JPEG file");
	}

	private static BufferedImage onWhite(BufferedImage image) {
		double scale = Math.min(1, (double) MOST_PIXELS / Math.max(image.getWidth(), image.getHeight()));
		int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
		BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = flat.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
		graphics.dispose();
		return flat;
	}

	private static Encoded encode(BufferedImage image) {
		int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		ByteBuffer bytes = ByteBuffer.allocate(3 * pixels.length);
		for (int pixel : pixels) {
			bytes.put((byte) (pixel >> 16)).put((byte) (pixel >> 8)).put((byte) pixel);
		}
		return new Encoded(image.getWidth(), image.getHeight(), PdfObjects.deflate(bytes.array()));
	}

	/**
	 * A picture as a PDF holds it.
	 *
	 * @param width in pixels
	 * @param height in pixels
	 * @param content its compressed pixels
	 */
	record Encoded(int width, int height, byte[] content) {

		COSStream stream(PdfObjects objects) {
			COSStream stream = objects.deflated(this.content);
			stream.setItem(COSName.TYPE, COSName.XOBJECT);
			stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
			stream.setInt(COSName.WIDTH, this.width);
			stream.setInt(COSName.HEIGHT, this.height);
			stream.setInt(COSName.BITS_PER_COMPONENT, 8);
			stream.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
			return stream;
		}

	}

}
