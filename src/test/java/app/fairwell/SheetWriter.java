package app.fairwell;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;

import app.fairwell.support.FairwellProcess;
import app.fairwell.support.SignedInBrowser;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Presses Save on the sheet of one draft: each press makes a version. The session
 * survives the server too.
 */
class SheetWriter extends CrashWriter {

	private final SignedInBrowser browser;

	private final String draft;

	SheetWriter(FairwellProcess fairwell) throws IOException, InterruptedException {
		this.browser = new SignedInBrowser(fairwell);
		this.draft = AutosavingWriter.make(fairwell);
	}

	@Override
	void save(int number) throws IOException, InterruptedException {
		HttpResponse<String> saved = this.browser.post(this.draft.substring("/api/v1".length()),
				Map.of("do", "save", "text.thanks", "Sheet " + number, "version.thanks", Integer.toString(number - 1)));
		require(saved.statusCode(), 302);
	}

	@Override
	void assertKept(FairwellProcess again) throws IOException, InterruptedException {
		JsonNode section = AutosavingWriter.thanks(again, this.draft);
		int number = section.at("/version").asInt();
		assertThat(number).as("the last press of Save that was found again")
			.isBetween(acknowledged(), acknowledged() + 1);
		assertThat(section.at("/text").asString()).isEqualTo("Sheet " + number);
		this.browser.moveTo(again);
		String versions = this.browser.get(this.draft.substring("/api/v1".length()) + "/versions").body();
		assertThat(versions.split("versions/\\d+/restoration", -1)).as("the versions that were kept")
			.hasSizeGreaterThan(Math.min(acknowledged(), 1));
	}

}
