package app.fairwell.compose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import app.fairwell.draft.Seen;
import app.fairwell.letter.SectionKind;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * Reads from a sheet what the person had before their eyes: the versions that the page
 * named, and those that came of saving what they had typed on it.
 */
final class SeenSheet {

	private SeenSheet() {
	}

	/**
	 * What the person saw.
	 * @param typed the fields of the page
	 * @param saved the versions of the sections that were saved from it just now
	 * @return what may be approved; nothing if the page names no versions
	 */
	static Seen of(MultiValueMap<String, String> typed, Map<SectionKind, Long> saved) {
		Map<SectionKind, Long> versions = new EnumMap<>(SectionKind.class);
		Arrays.stream(SectionKind.values())
			.filter((kind) -> typed.containsKey("version." + kind.id()))
			.forEach((kind) -> versions.put(kind, number(typed.getFirst("version." + kind.id()))));
		versions.putAll(saved);
		return new Seen(number(typed.getFirst("version")), day(typed.getFirst("day")), versions);
	}

	private static long number(@Nullable String given) {
		return (given != null && given.matches("\\d{1,18}")) ? Long.parseLong(given) : -1;
	}

	private static LocalDate day(@Nullable String given) {
		try {
			return LocalDate.parse(String.valueOf(given));
		}
		catch (DateTimeException ex) {
			return LocalDate.EPOCH;
		}
	}

}
