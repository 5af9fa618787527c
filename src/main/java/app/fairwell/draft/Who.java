package app.fairwell.draft;

import java.util.UUID;

import app.fairwell.account.SignedIn;
import jakarta.persistence.Embeddable;

/**
 * Who did something, with the name they had then.
 *
 * @param id the person's id
 * @param name the person's name at that time
 */
@Embeddable
public record Who(UUID id, String name) {

	/**
	 * A person as of now.
	 * @param person the person
	 * @return the id and the name of today
	 */
	public static Who of(SignedIn person) {
		return new Who(person.id(), person.name());
	}

}
