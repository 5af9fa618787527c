package app.fairwell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import app.fairwell.export.Exports;
import app.fairwell.letter.Reason;
import app.fairwell.support.FairwellProcess;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is answered, no private note and no reason reaches the letter, its files,
 * their names or the log (product.md A5).
 */
class PrivateStaysPrivateTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static Path data;

	private static FairwellProcess fairwell;

	@BeforeContainer
	static void start() throws Exception {
		data = Files.createTempDirectory("fairwell");
		fairwell = FairwellProcess.start(data);
	}

	@AfterContainer
	static void stop() throws Exception {
		fairwell.close();
	}

	@Provide
	Arbitrary<Map<String, Object>> letters() {
		return Arbitraries.oneOf(RandomLetters.bodies(), RandomLetters.winBacks());
	}

	@Property(tries = 60)
	void noNoteAndNoReasonLeavesTheHouse(@ForAll("letters") Map<String, Object> letter) throws Exception {
		String body = JSON.writeValueAsString(letter);
		JsonNode composed = JSON.readTree(post("/letters", body).body());
		assertThat(composed.at("/text").asString()).isNotBlank();
		assertPrivate(composed.at("/subject").asString() + composed.at("/sections") + composed.at("/text"));
		String draft = post("/drafts", body).headers().firstValue("Location").orElseThrow();
		assertPrivate(draft);
		assertFileIsPrivate(post("/letters/pdf", body));
		assertFileIsPrivate(send(draft + "/letter.pdf"));
		assertFileIsPrivate(send(draft + "/letter.txt"));
		assertFileIsPrivate(post("/letters/docx", body));
		assertPrivate(Files.readString(data.resolve("logs/fairwell.log")));
	}

	private static void assertFileIsPrivate(HttpResponse<byte[]> file) throws IOException {
		assertThat(file.statusCode()).isEqualTo(200);
		assertPrivate(file.headers().firstValue("Content-Disposition").orElseThrow());
		assertPrivate(new String(file.body(), StandardCharsets.UTF_8));
		if (file.headers().firstValue("Content-Type").orElseThrow().equals("application/pdf")) {
			assertPdfIsPrivate(file.body());
		}
		else if (file.headers().firstValue("Content-Type").orElseThrow().equals(Exports.WORD)) {
			assertWordFileIsPrivate(file.body());
		}
	}

	private static void assertWordFileIsPrivate(byte[] file) throws IOException {
		try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
				assertPrivate(part.getName() + new String(parts.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
	}

	private static void assertPdfIsPrivate(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertPrivate(new PDFTextStripper().getText(document));
			assertPrivate(document.getDocumentInformation().getCOSObject().toString());
			assertPrivate(
					new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
			assertPrivate(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject().toString());
		}
	}

	private static void assertPrivate(String words) {
		assertThat(words.toLowerCase(Locale.ROOT)).doesNotContain(RandomLetters.SECRET)
			.doesNotContain(Arrays.stream(Reason.values()).map(Reason::id).toList());
	}

	private static HttpResponse<byte[]> post(String path, String body) throws IOException, InterruptedException {
		return fairwell.send(fairwell.request("/api/v1" + path).POST(BodyPublishers.ofString(body)));
	}

	private static HttpResponse<byte[]> send(String path) throws IOException, InterruptedException {
		return fairwell.send(fairwell.request(path));
	}

}
