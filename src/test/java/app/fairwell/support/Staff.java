package app.fairwell.support;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.business.Businesses;
import app.fairwell.business.NewBusiness;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * The business and one person of each role, written straight into the database.
 */
@TestComponent
public class Staff {

	/** What they all sign in with. */
	public static final String PASSWORD = "kettle-of-four-herons";

	private final JdbcClient database;

	private final Businesses businesses;

	private final String hash = new Argon2PasswordEncoder(16, 32, 1, 19456, 2).encode(PASSWORD);

	Staff(JdbcClient database, Businesses businesses) {
		this.database = database;
		this.businesses = businesses;
	}

	/**
	 * The address of the person who has a role.
	 * @param role the role
	 * @return the address
	 */
	public static String email(Role role) {
		return role.name().toLowerCase(Locale.ROOT) + "@brightwater.example";
	}

	/**
	 * Makes the business and its people, unless they are there.
	 */
	public void arrive() {
		if (this.businesses.find().isPresent()) {
			return;
		}
		this.businesses.establish(new NewBusiness("Brightwater Plumbing", List.of("1 High Street", "Leeds LS1 4AP"),
				"en-GB", null, null));
		hire("Ana Byrne", "Owner", Role.OWNER, email(Role.OWNER));
		hire("Mary Whitfield", "Account manager", Role.MANAGER, email(Role.MANAGER));
		hire("Tom Adeyemi", null, Role.WRITER, email(Role.WRITER));
	}

	/**
	 * Makes one person more.
	 * @param name the name
	 * @param title what they are, or null
	 * @param role what they may do
	 * @param email their address
	 */
	public void hire(String name, @Nullable String title, Role role, String email) {
		this.database.sql("""
				insert into person (id, name, title, email, email_key, password_hash, role, version, created_at)
				values (:id, :name, :title, :email, :email, :hash, :role, 0, current_timestamp)""")
			.param("id", UUID.randomUUID())
			.param("name", name)
			.param("title", title)
			.param("email", email)
			.param("hash", this.hash)
			.param("role", role.name())
			.update();
	}

}
