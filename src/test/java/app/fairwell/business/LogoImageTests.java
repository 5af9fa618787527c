package app.fairwell.business;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of an uploaded picture.
 */
class LogoImageTests {

	@Test
	void keepsASmallPngAtItsSize() throws IOException {
		BufferedImage logo = read(LogoImage.read(picture("png", 300, 100)));
		assertThat(logo.getWidth()).isEqualTo(300);
		assertThat(logo.getHeight()).isEqualTo(100);
	}

	@Test
	void makesAPngOfAJpeg() {
		assertThat(LogoImage.read(picture("jpg", 300, 100))).startsWith(0x89, 'P', 'N', 'G');
	}

	@Test
	void scalesALargePictureDownInProportion() throws IOException {
		BufferedImage logo = read(LogoImage.read(picture("png", 3000, 500)));
		assertThat(logo.getWidth()).isEqualTo(LogoImage.WIDTH);
		assertThat(logo.getHeight()).isEqualTo(200);
	}

	@Test
	void dropsWhatIsNotPixels() {
		byte[] png = LogoImage.read(withComment(picture("png", 20, 20), "the customer was rude"));
		assertThat(new String(png, StandardCharsets.ISO_8859_1)).doesNotContain("rude", "tEXt");
	}

	@Test
	void refusesOtherKinds() {
		assertRefused(picture("gif", 20, 20), "not-a-picture");
		assertRefused(picture("bmp", 20, 20), "not-a-picture");
		assertRefused("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>".getBytes(StandardCharsets.UTF_8),
				"not-a-picture");
		assertRefused(new byte[0], "not-a-picture");
	}

	@Test
	void refusesADamagedPicture() {
		byte[] whole = picture("png", 200, 200);
		assertRefused(Arrays.copyOf(whole, whole.length / 2), "not-a-picture");
	}

	@Test
	void refusesTooManyPixelsBeforeDecodingThem() {
		byte[] bomb = picture("png", 20, 20);
		ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
		CRC32 sum = new CRC32();
		sum.update(bomb, 12, 17);
		ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());
		assertRefused(bomb, "too-many-pixels");
	}

	@Test
	void refusesTooManyBytes() {
		assertRefused(new byte[LogoImage.BYTES + 1], "too-large");
	}

	private void assertRefused(byte[] uploaded, String why) {
		assertThatExceptionOfType(UnreadableLogoException.class).isThrownBy(() -> LogoImage.read(uploaded))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo("logo.problem." + why));
	}

	private BufferedImage read(byte[] png) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(png));
	}

	private byte[] withComment(byte[] png, String comment) {
		byte[] chunk = ("tEXtComment\0" + comment).getBytes(StandardCharsets.ISO_8859_1);
		CRC32 sum = new CRC32();
		sum.update(chunk);
		int afterHeader = 33;
		return ByteBuffer.allocate(png.length + chunk.length + 8)
			.put(png, 0, afterHeader)
			.putInt(chunk.length - 4)
			.put(chunk)
			.putInt((int) sum.getValue())
			.put(png, afterHeader, png.length - afterHeader)
			.array();
	}

	static byte[] picture(String format, int width, int height) {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
