package app.fairwell.compose;

import java.util.Arrays;
import java.util.List;

import app.fairwell.letter.SectionKind;

import org.springframework.util.MultiValueMap;

/**
 * What the page of a draft sends of one section.
 *
 * @param kind which section
 * @param text the words in the box
 * @param version the version that they were read with
 * @param undecided whether the box shows one of two texts that the person has to choose
 * from
 */
record TypedSection(SectionKind kind, String text, long version, boolean undecided) {

	/**
	 * Reads the sections of a page.
	 * @param typed its fields
	 * @return those sections that have a box on the page
	 */
	static List<TypedSection> all(MultiValueMap<String, String> typed) {
		return Arrays.stream(SectionKind.values())
			.filter((kind) -> typed.getFirst("text." + kind.id()) != null)
			.map((kind) -> new TypedSection(kind, String.valueOf(typed.getFirst("text." + kind.id())),
					version(typed.getFirst("version." + kind.id())), typed.containsKey("undecided." + kind.id())))
			.toList();
	}

	// A page of ours always names a version; what names none is refused as a conflict.
	private static long version(@org.jspecify.annotations.Nullable String given) {
		return (given != null && given.matches("\\d{1,18}")) ? Long.parseLong(given) : -1;
	}

}
