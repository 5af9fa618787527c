package app.fairwell.account;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is nobody with the given id.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class PersonNotFoundException extends RuntimeException {

	private final UUID id;

	PersonNotFoundException(UUID id) {
		super("No person has the id " + id);
		this.id = id;
	}

	/**
	 * The id that was asked for.
	 * @return the id
	 */
	public UUID id() {
		return this.id;
	}

}
