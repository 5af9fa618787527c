package app.fairwell.account;

import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;

import app.fairwell.audit.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The person who is signed in, for {@code @AuthenticationPrincipal}.
 *
 * @param id the person's id
 * @param name the person's name
 * @param email the address they sign in with
 * @param role what they may do
 * @param language the language tag of the interface that they chose, or null
 * @param era how often everything that the person had open was ended before this sign-in
 */
public record SignedIn(UUID id, String name, String email, Role role, @Nullable String language,
		long era) implements AuthenticatedPrincipal, Serializable {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * A person for whom nothing was ever ended.
	 * @param id the person's id
	 * @param name the person's name
	 * @param email the address they sign in with
	 * @param role what they may do
	 * @param language the language tag of the interface that they chose, or null
	 */
	public SignedIn(UUID id, String name, String email, Role role, @Nullable String language) {
		this(id, name, email, role, language, 0);
	}

	/**
	 * Whether this person sees the letters of everybody, with their private notes.
	 * @return true for the owner and managers
	 */
	public boolean seesEverything() {
		return this.role != Role.WRITER;
	}

	/**
	 * Lets only the owner go on.
	 * @throws AccessDeniedException for anybody else
	 */
	public void requireOwner() {
		if (!runsTheBusiness()) {
			throw new AccessDeniedException("Only the owner does this");
		}
	}

	/**
	 * Whether this person may review and release letters (product.md G).
	 * @return true for the owner and managers
	 */
	public boolean mayApprove() {
		return this.role != Role.WRITER;
	}

	/**
	 * Whether this person runs the business here: its settings, its people.
	 * @return true for owners
	 */
	public boolean runsTheBusiness() {
		return this.role == Role.OWNER;
	}

	/**
	 * This person as the trail knows them.
	 * @return the id and the name of today
	 */
	public Actor actor() {
		return new Actor(this.id, this.name);
	}

	/**
	 * The name under which sessions and logs know the person; never the address.
	 * @return the id
	 */
	@Override
	public String getName() {
		return this.id.toString();
	}

}
