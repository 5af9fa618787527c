package app.fairwell;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.fairwell.support.FairwellProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Makes a draft with a key of its own and approves it, again and again. What got no
 * answer is asked for once more with the same key, as programs do.
 */
class ApprovingWriter extends CrashWriter {

	private final FairwellProcess fairwell;

	private final List<String> approved = new ArrayList<>();

	private String key = "";

	private String made = "";

	ApprovingWriter(FairwellProcess fairwell) {
		this.fairwell = fairwell;
	}

	@Override
	void save(int number) throws IOException, InterruptedException {
		this.made = "";
		this.key = UUID.randomUUID().toString();
		HttpResponse<byte[]> draft = make(this.fairwell);
		this.made = draft.headers().firstValue("Location").orElseThrow();
		HttpResponse<byte[]> approval = this.fairwell.send(this.fairwell.request(this.made + "/approval")
			.header("If-Match", draft.headers().firstValue("ETag").orElseThrow())
			.PUT(BodyPublishers.noBody()));
		require(approval.statusCode(), 200);
		this.approved.add(this.made);
	}

	private HttpResponse<byte[]> make(FairwellProcess asked) throws IOException, InterruptedException {
		HttpResponse<byte[]> draft = asked.send(asked.request("/api/v1/drafts")
			.header("Idempotency-Key", this.key)
			.POST(BodyPublishers.ofString(AutosavingWriter.LETTER)));
		require(draft.statusCode(), 201);
		return draft;
	}

	@Override
	void assertKept(FairwellProcess again) throws IOException, InterruptedException {
		for (String draft : this.approved) {
			HttpResponse<byte[]> found = again.send(again.request(draft));
			assertThat(new String(found.body(), StandardCharsets.UTF_8)).contains("\"status\":\"approved\"");
		}
		HttpResponse<byte[]> pdf = again.send(again.request(this.approved.get(0) + "/letter.pdf"));
		assertThat(pdf.body()).startsWith('%', 'P', 'D', 'F');
		String once = make(again).headers().firstValue("Location").orElseThrow();
		assertThat(make(again).headers().firstValue("Location")).contains(once);
		if (!this.made.isEmpty()) {
			assertThat(once).isEqualTo(this.made);
		}
	}

}
