package app.fairwell.account;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import app.fairwell.audit.Fingerprint;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 */
@Entity
public final class Person {

	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

	@Id
	@UuidGenerator(style = UuidGenerator.Style.VERSION_7)
	private @Nullable UUID id;

	private String name;

	private @Nullable String title;

	private @Nullable String gender;

	private String email;

	private @Nullable String emailKey;

	private String passwordHash;

	@Enumerated(EnumType.STRING)
	private Role role;

	private @Nullable String language;

	private long signInEra;

	private @Nullable Instant signedInAt;

	private @Nullable Instant removedAt;

	@Version
	private long version;

	private Instant createdAt;

	@SuppressWarnings("NullAway")
	protected Person() {
	}

	Person(PersonDetails details, String passwordHash, Role role, Instant createdAt) {
		this.name = details.name();
		this.title = details.title();
		this.gender = details.gender();
		this.email = details.email();
		this.emailKey = keyOf(details.email());
		this.passwordHash = passwordHash;
		this.role = role;
		this.createdAt = createdAt;
	}

	/**
	 * The form in which addresses are compared, so that one address has one account.
	 * @param email an address as typed
	 * @return the address trimmed, without control characters, in NFC and lower case
	 */
	static String keyOf(String email) {
		return Normalizer.normalize(CONTROL.matcher(email).replaceAll("").strip(), Normalizer.Form.NFC)
			.toLowerCase(Locale.ROOT);
	}

	void change(long seen, PersonDetails details) {
		check(seen);
		this.name = details.name();
		this.title = details.title();
		this.gender = details.gender();
		this.email = details.email();
		this.emailKey = keyOf(details.email());
	}

	private void check(long seen) {
		if (seen != this.version) {
			throw new PersonChangedMeanwhileException(id(), seen, this.version);
		}
	}

	void speak(String languageTag) {
		this.language = languageTag;
	}

	// Ends everything that was opened with the old one
	void changePassword(String newHash) {
		this.passwordHash = newHash;
		this.signInEra++;
	}

	void takeRole(long seen, Role newRole) {
		check(seen);
		this.role = newRole;
	}

	/**
	 * Leaves for good. The name stays beside what they wrote; address and password go, so
	 * that the address can be invited again.
	 */
	void leave(long seen, Instant at) {
		check(seen);
		this.removedAt = at;
		this.signInEra++;
		this.email = "";
		this.emailKey = null;
		this.passwordHash = "";
	}

	boolean isHere() {
		return this.removedAt == null;
	}

	/** Of what the person says about themselves. */
	String fingerprint() {
		return Fingerprint.of(Arrays.asList(this.name, this.title, this.gender, this.email));
	}

	SignedIn signedIn() {
		return new SignedIn(id(), this.name, this.email, this.role, this.language, this.signInEra);
	}

	/**
	 * The id, a UUID of version 7.
	 * @return the id of a saved person
	 */
	public UUID id() {
		if (this.id == null) {
			throw new IllegalStateException("A person has no id before being saved");
		}
		return this.id;
	}

	/**
	 * The name, as it stands under a letter.
	 * @return the name
	 */
	public String name() {
		return this.name;
	}

	/**
	 * What the person is in the business, as it stands under their name.
	 * @return the title, such as "Owner"
	 */
	public @Nullable String title() {
		return this.title;
	}

	/**
	 * For languages whose verbs and titles change with the writer.
	 * @return {@code f}, {@code m}, {@code x} or null when not told
	 */
	public @Nullable String gender() {
		return this.gender;
	}

	/**
	 * The address they sign in with, as typed.
	 * @return the address; compared without regard to case
	 */
	public String email() {
		return this.email;
	}

	/**
	 * What they may do.
	 * @return the role
	 */
	public Role role() {
		return this.role;
	}

	@Nullable Instant signedInAt() {
		return this.signedInAt;
	}

	String passwordHash() {
		return this.passwordHash;
	}

	long version() {
		return this.version;
	}

}
