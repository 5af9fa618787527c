package app.fairwell.typeset;

import org.jspecify.annotations.Nullable;

/**
 * An element of the document's structure: a heading, a paragraph, a figure. Two elements
 * are never equal.
 */
final class Element {

	private final String type;

	private final @Nullable String description;

	Element(String type, @Nullable String description) {
		this.type = type;
		this.description = description;
	}

	String type() {
		return this.type;
	}

	@Nullable String description() {
		return this.description;
	}

}
