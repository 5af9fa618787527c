package app.fairwell.api;

import app.fairwell.draft.SectionView;
import org.jspecify.annotations.Nullable;

/**
 * One section of a draft.
 *
 * @param kind the id of its kind
 * @param suggested what the answers suggest, or null when they suggest no such section
 * any more
 * @param text the words as they stand
 * @param touched whether a person changed the words by hand
 * @param omitted whether the letter leaves it out
 * @param position its place, from 0
 * @param version the version to name in {@code If-Match}
 */
record SectionAnswer(String kind, @Nullable String suggested, String text, boolean touched, boolean omitted,
		int position, long version) {

	static SectionAnswer of(SectionView section) {
		return new SectionAnswer(section.kind().id(), section.suggested(), section.text(), section.touched(),
				section.omitted(), section.position(), section.version());
	}

}
