package app.fairwell.upkeep;

import tools.jackson.core.JsonGenerator;

/**
 * Writes texts of which H2 may hold what UTF-8 cannot: one half of a pair of surrogates.
 * A backup must not fail for it.
 */
final class Surrogates {

	private Surrogates() {
	}

	static void write(JsonGenerator json, Object value) {
		String text = (String) value;
		if (text.codePoints().noneMatch(Surrogates::isHalf)) {
			json.writeString(text);
			return;
		}
		StringBuilder escaped = new StringBuilder("\"");
		text.chars().forEach((unit) -> escaped.append("\\u%04x".formatted(unit)));
		json.writeRawValue(escaped.append('"').toString());
	}

	private static boolean isHalf(int character) {
		return Character.getType(character) == Character.SURROGATE;
	}

}
