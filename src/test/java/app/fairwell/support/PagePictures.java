package app.fairwell.support;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/**
 * Pictures of the pages of a PDF, as poppler-utils draws them.
 */
public final class PagePictures {

	private static final String DPI = "200";

	private PagePictures() {
	}

	/**
	 * Draws each page in grey at 200 dots per inch.
	 * @param pdf the file
	 * @return the pages in order
	 */
	public static List<BufferedImage> of(byte[] pdf) {
		try {
			Path file = Files.createTempFile("fairwell", ".pdf");
			try {
				Files.write(file, pdf);
				return read(Poppler.output(List.of("pdftoppm", "-r", DPI, "-gray", file.toString())));
			}
			finally {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// Portable grey maps, one after the other: "P5", width, height, 255, a byte for each
	// dot
	private static List<BufferedImage> read(byte[] maps) throws IOException {
		List<BufferedImage> pages = new ArrayList<>();
		ByteArrayInputStream in = new ByteArrayInputStream(maps);
		while (word(in).equals("P5")) {
			int width = Integer.parseInt(word(in));
			int height = Integer.parseInt(word(in));
			word(in);
			BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
			page.getRaster().setDataElements(0, 0, width, height, in.readNBytes(width * height));
			pages.add(page);
		}
		return pages;
	}

	private static String word(ByteArrayInputStream in) {
		ByteArrayOutputStream word = new ByteArrayOutputStream();
		for (int next = in.read(); next > ' '; next = in.read()) {
			word.write(next);
		}
		return word.toString();
	}

	/**
	 * Keeps pictures for a person to look at.
	 * @param pictures pictures of one width, to stand one below the other
	 * @param name the name of the file below {@code target/pages}
	 */
	public static void keep(List<BufferedImage> pictures, String name) {
		int height = pictures.stream().mapToInt(BufferedImage::getHeight).sum();
		BufferedImage all = new BufferedImage(pictures.get(0).getWidth(), height, BufferedImage.TYPE_BYTE_GRAY);
		int top = 0;
		for (BufferedImage picture : pictures) {
			all.getRaster().setRect(0, top, picture.getData().createTranslatedChild(0, 0));
			top += picture.getHeight();
		}
		try {
			Path folder = Files.createDirectories(Path.of("target/pages"));
			ImageIO.write(all, "png", folder.resolve(name + ".png").toFile());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
