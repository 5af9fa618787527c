package app.fairwell.account;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a person says about themselves.
 *
 * @param name the name, as it stands under a letter
 * @param title what they are in the business, or null
 * @param gender {@code f}, {@code m}, {@code x} or null when not told; anything else
 * counts as not told
 * @param email the address they sign in with
 */
public record PersonDetails(String name, @Nullable String title, @Nullable String gender, String email) {

	private static final Set<String> GENDERS = Set.of("f", "m", "x");

	public PersonDetails {
		name = name.strip();
		email = email.strip();
		title = (title == null || title.isBlank()) ? null : title.strip();
		gender = (gender != null && GENDERS.contains(gender)) ? gender : null;
		if (name.isEmpty() || email.isEmpty()) {
			throw new IllegalArgumentException("A person has a name and an e-mail address");
		}
	}

}
