package app.fairwell.draft;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The draft stands where it may not be changed so: in the bin, in review, approved or
 * sent.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class DraftClosedException extends RuntimeException {

	private final DraftStatus status;

	DraftClosedException(UUID id, DraftStatus status) {
		super("The draft %s is %s and cannot be changed so".formatted(id, status.id()));
		this.status = status;
	}

	/**
	 * Where the draft stands.
	 * @return the status that forbids the change
	 */
	public DraftStatus status() {
		return this.status;
	}

}
