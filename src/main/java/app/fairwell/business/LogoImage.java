package app.fairwell.business;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import app.fairwell.business.UnreadableLogoException.Problem;

/**
 * Makes a logo of an uploaded picture: PNG and JPEG only, decoded and encoded anew, so
 * that nothing but pixels is kept (reliability.md, files in).
 */
final class LogoImage {

	/** The widest logo that is kept, in pixels. */
	static final int WIDTH = 1200;

	/** The highest logo that is kept, in pixels. */
	static final int HEIGHT = 400;

	/** The longest file that is read, in bytes. */
	static final int BYTES = 2 * 1024 * 1024;

	private static final int SIDE = 4000;

	private static final Set<String> FORMATS = Set.of("png", "jpeg");

	private LogoImage() {
	}

	static byte[] read(byte[] uploaded) {
		if (uploaded.length > BYTES) {
			throw new UnreadableLogoException(Problem.TOO_LARGE);
		}
		try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(uploaded))) {
			return encode(fit(decode(input)));
		}
		catch (IOException | RuntimeException ex) {
			throw (ex instanceof UnreadableLogoException refused) ? refused
					: new UnreadableLogoException(Problem.NOT_A_PICTURE);
		}
	}

	private static BufferedImage decode(ImageInputStream input) throws IOException {
		Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
		if (!readers.hasNext()) {
			throw new UnreadableLogoException(Problem.NOT_A_PICTURE);
		}
		ImageReader reader = readers.next();
		try {
			if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
				throw new UnreadableLogoException(Problem.NOT_A_PICTURE);
			}
			reader.setInput(input, true, true);
			if (reader.getWidth(0) > SIDE || reader.getHeight(0) > SIDE) {
				throw new UnreadableLogoException(Problem.TOO_MANY_PIXELS);
			}
			return reader.read(0);
		}
		finally {
			reader.dispose();
		}
	}

	private static BufferedImage fit(BufferedImage picture) {
		double scale = Math.min(1,
				Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight()));
		int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
		BufferedImage fitted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		Graphics2D pen = fitted.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
		pen.drawImage(picture, 0, 0, width, height, null);
		pen.dispose();
		return fitted;
	}

	private static byte[] encode(BufferedImage picture) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(picture, "png", bytes);
		return bytes.toByteArray();
	}

}
