package app.fairwell.account;

import java.io.Serializable;
import java.util.UUID;

/**
 * The person who is signed in, for {@code @AuthenticationPrincipal}.
 *
 * @param id the person's id
 * @param name the person's name
 * @param email the address they sign in with
 * @param role what they may do
 */
public record SignedIn(UUID id, String name, String email, Role role) implements Serializable {

	/**
	 * Whether this person sees the letters of everybody, with their private notes.
	 * @return true for the owner and managers
	 */
	public boolean seesEverything() {
		return this.role != Role.WRITER;
	}

}
