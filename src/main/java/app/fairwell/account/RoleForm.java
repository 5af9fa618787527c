package app.fairwell.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a person may do, as it stands in the form.
 *
 * @param version the version that the person was read with
 * @param role {@code owner}, {@code manager} or {@code writer}
 */
record RoleForm(@Nullable Long version, @Nullable String role) {

	static final List<String> CHOICES = Arrays.stream(Role.values()).map(RoleForm::word).toList();

	static RoleForm of(Person person) {
		return new RoleForm(person.version(), word(person.role()));
	}

	static String word(Role role) {
		return role.name().toLowerCase(Locale.ROOT);
	}

	static Optional<Role> roleOf(@Nullable String word) {
		return Arrays.stream(Role.values()).filter((role) -> word(role).equals(word)).findFirst();
	}

	long seen() {
		return (this.version != null) ? this.version : -1;
	}

}
