package app.fairwell.draft;

import java.util.Set;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The letter cannot leave the house as it stands (product.md F5).
 */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public class ReleaseRefusedException extends RuntimeException {

	private final Set<ReleaseStop> stops;

	ReleaseRefusedException(UUID id, Set<ReleaseStop> stops) {
		super("The draft %s cannot be released: %s".formatted(id, stops));
		this.stops = Set.copyOf(stops);
	}

	/**
	 * What stops it.
	 * @return at least one stop
	 */
	public Set<ReleaseStop> stops() {
		return this.stops;
	}

}
