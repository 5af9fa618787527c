package app.fairwell.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

import app.fairwell.letter.SectionKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The texts of a version that people compare, by the key of the message that names them.
 */
final class VersionTexts {

	/** Answers that are ids, with the beginning of the keys of their names. */
	private static final Map<String, String> NAMED = Map.of("reasons", "reason.", "framing", "framing.", "warmth",
			"warmth.");

	private final Map<String, String> texts = new LinkedHashMap<>();

	private final UnaryOperator<String> words;

	private VersionTexts(UnaryOperator<String> words) {
		this.words = words;
	}

	/**
	 * The texts of a version.
	 * @param snapshot the letter and the answers
	 * @param notes the private notes
	 * @param words gives the words of a message
	 * @return the texts in the order of the letter, the answers after it, then the notes
	 */
	static Map<String, String> of(Snapshot snapshot, List<String> notes, UnaryOperator<String> words) {
		VersionTexts version = new VersionTexts(words);
		version.letter(snapshot);
		StoredJson.tree(snapshot.answers())
			.properties()
			.forEach((answer) -> version.answer(answer.getKey(), answer.getValue()));
		version.texts.put("draft.answer.privateNotes", String.join("\n", notes));
		return version.texts;
	}

	private void letter(Snapshot snapshot) {
		this.texts.put("draft.part.subject", snapshot.outline().subject());
		this.texts.put("draft.part.salutation", snapshot.outline().salutation());
		for (SectionKind kind : SectionKind.values()) {
			this.texts.put("section." + kind.id(), "");
		}
		snapshot.sections()
			.stream()
			.filter((part) -> !part.omitted())
			.forEach((part) -> this.texts.put("section." + part.kind(), part.text()));
		this.texts.put("draft.part.close", snapshot.outline().close());
	}

	private void answer(String name, JsonNode value) {
		if (name.equals("sender") && value instanceof ObjectNode sender) {
			sender.remove("gender"); // asked for the grammar of letters alone
		}
		StringJoiner lines = new StringJoiner("\n");
		leaves(value, NAMED.getOrDefault(name, ""), lines);
		this.texts.put("draft.answer." + name, lines.toString());
	}

	private void leaves(JsonNode value, String named, StringJoiner lines) {
		if (value.isContainer()) {
			value.forEach((each) -> leaves(each, named, lines));
		}
		else if (!value.isNull()) {
			lines.add(named.isEmpty() ? value.asString() : this.words.apply(named + value.asString()));
		}
	}

}
