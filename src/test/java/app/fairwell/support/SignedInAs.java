package app.fairwell.support;

import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Signs a request in, for slices:
 * {@code mvc.get().uri("/drafts").with(SignedInAs.owner())}.
 */
public final class SignedInAs {

	/** The owner that {@link #owner()} signs in. */
	public static final SignedIn OWNER = person("01990000-0000-7000-8000-000000000001", "Ana Byrne", Role.OWNER);

	/** The account manager that {@link #manager()} signs in. */
	public static final SignedIn MANAGER = person("01990000-0000-7000-8000-000000000002", "Max Ruiz", Role.MANAGER);

	/** The writer that {@link #writer()} signs in. */
	public static final SignedIn WRITER = person("01990000-0000-7000-8000-000000000003", "Wren Tate", Role.WRITER);

	private SignedInAs() {
	}

	public static RequestPostProcessor owner() {
		return as(OWNER);
	}

	public static RequestPostProcessor manager() {
		return as(MANAGER);
	}

	public static RequestPostProcessor writer() {
		return as(WRITER);
	}

	public static RequestPostProcessor as(SignedIn person) {
		return SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken
			.authenticated(person, null, AuthorityUtils.createAuthorityList("ROLE_" + person.role().name())));
	}

	private static SignedIn person(String id, String name, Role role) {
		String email = role.name().toLowerCase(java.util.Locale.ROOT) + "@example.com";
		return new SignedIn(UUID.fromString(id), name, email, role, null);
	}

}
