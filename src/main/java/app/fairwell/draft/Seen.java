package app.fairwell.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import app.fairwell.letter.SectionKind;

/**
 * What a person had before their eyes when they approved: nothing else can be approved
 * (product.md G1).
 *
 * @param version the version of the answers and the state
 * @param day the day that dates left open stood for (product.md A16)
 * @param sections the version of each section
 */
public record Seen(long version, LocalDate day, Map<SectionKind, Long> sections) {

	public Seen {
		sections = Map.copyOf(sections);
	}

	/**
	 * Writes it down for a field of a page.
	 * @return for example {@code 3;2027-02-01;thanks=0,decision=2}
	 */
	public String encode() {
		return this.version + ";" + this.day + ";"
				+ new TreeMap<>(this.sections).entrySet()
					.stream()
					.map((section) -> section.getKey().id() + "=" + section.getValue())
					.collect(Collectors.joining(","));
	}

	/**
	 * Reads what a page sends back.
	 * @param text what {@link #encode()} wrote
	 * @return what was seen, or empty if nobody of ours wrote it
	 */
	public static Optional<Seen> decode(String text) {
		String[] parts = text.split(";", -1);
		try {
			return (parts.length != 3) ? Optional.empty()
					: Optional.of(new Seen(Long.parseLong(parts[0]), LocalDate.parse(parts[1]),
							Arrays.stream(parts[2].split(","))
								.filter((section) -> !section.isEmpty())
								.map((section) -> section.split("=", 2))
								.collect(Collectors.toMap((section) -> SectionKind.of(section[0]).orElseThrow(),
										(section) -> Long.valueOf(section[1])))));
		}
		catch (DateTimeException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException
				| NoSuchElementException ex) {
			return Optional.empty();
		}
	}

}
