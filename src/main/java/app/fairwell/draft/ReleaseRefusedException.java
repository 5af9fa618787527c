package app.fairwell.draft;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import app.fairwell.letter.SectionKind;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The letter cannot leave the house as it stands (product.md F5).
 */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public class ReleaseRefusedException extends RuntimeException {

	private final transient Map<ReleaseStop, Optional<SectionKind>> stops;

	ReleaseRefusedException(UUID id, Map<ReleaseStop, Optional<SectionKind>> stops) {
		super("The draft %s cannot be released: %s".formatted(id, stops.keySet()));
		this.stops = Map.copyOf(stops);
	}

	/**
	 * What stops it.
	 * @return at least one stop
	 */
	public Set<ReleaseStop> stops() {
		return this.stops.keySet();
	}

	/**
	 * Where in the letter it is found.
	 * @param stop what stops it
	 * @return the section, or empty where it is in none or in several
	 */
	public Optional<SectionKind> place(ReleaseStop stop) {
		return this.stops.getOrDefault(stop, Optional.empty());
	}

}
