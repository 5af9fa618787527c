package app.fairwell.draft;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The draft does not stand any more where the person saw it: somebody moved or changed it
 * meanwhile. Nothing was done (product.md E5, G1).
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class DraftMovedException extends RuntimeException {

	private final DraftStatus status;

	DraftMovedException(UUID id, DraftStatus status) {
		super("The draft %s is %s now, or was changed after it was shown".formatted(id, status.id()));
		this.status = status;
	}

	/**
	 * Where the draft stands now.
	 * @return its status
	 */
	public DraftStatus status() {
		return this.status;
	}

}
