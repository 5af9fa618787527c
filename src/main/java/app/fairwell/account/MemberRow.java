package app.fairwell.account;

import java.time.format.DateTimeFormatter;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in the list of people.
 *
 * @param id the id
 * @param name the name
 * @param email the address they sign in with
 * @param role the role as messages know it
 * @param signedIn when they signed in last, or null for never
 * @param self whether it is the person who reads the list
 */
record MemberRow(UUID id, String name, String email, String role, @Nullable String signedIn, boolean self) {

	static MemberRow of(Person person, SignedIn reader, DateTimeFormatter moments) {
		String signedIn = (person.signedInAt() != null) ? moments.format(person.signedInAt()) : null;
		return new MemberRow(person.id(), person.name(), person.email(), RoleForm.word(person.role()), signedIn,
				person.id().equals(reader.id()));
	}

}
