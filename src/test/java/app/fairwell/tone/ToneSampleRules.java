package app.fairwell.tone;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules made for a test.
 */
final class ToneSampleRules {

	private final Map<String, String> files = new HashMap<>();

	static ToneSampleRules of(String path, String... lines) {
		return new ToneSampleRules().with(path, lines);
	}

	/** One rule of English with these patterns. */
	static ToneSampleRules pattern(String... patterns) {
		return of("en/blame.yaml", rule("one", "any: " + quoted(patterns)));
	}

	static String rule(String id, String... lines) {
		return "- id: " + id + "\n  level: likely\n  " + String.join("\n  ", lines) + "\n  why: blame.caused\n"
				+ "  better: [\"Better.\"]\n  examples: {caught: [a, b, c], passed: [a, b, c]}";
	}

	private static String quoted(String... patterns) {
		return List.of(patterns).stream().map((pattern) -> "'" + pattern.replace("'", "''") + "'").toList().toString();
	}

	ToneSampleRules with(String path, String... lines) {
		this.files.put(path, String.join("\n", lines));
		return this;
	}

	/** A review that has read every language, as the build does. */
	ToneReview load() {
		ToneReview review = ToneReview.load((path) -> this.files.containsKey(path)
				? new ByteArrayInputStream(this.files.get(path).getBytes(StandardCharsets.UTF_8)) : null);
		Catalogue.LANGUAGES.forEach((language) -> review.rules(ToneSamples.context(language, "termination", null)));
		return review;
	}

	/** The words that are found in a text, as they stand there. */
	List<String> found(String text) {
		return found("en", text);
	}

	List<String> found(String language, String text) {
		return load().review(text, ToneSamples.context(language, "termination", null))
			.stream()
			.map((finding) -> text.substring(finding.start(), finding.end()))
			.toList();
	}

}
