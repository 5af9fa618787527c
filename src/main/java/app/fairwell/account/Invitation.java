package app.fairwell.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may make an account, with the link that they were handed.
 */
@Entity
final class Invitation {

	static final Duration OPEN_FOR = Duration.ofDays(7);

	@Id
	@UuidGenerator(style = UuidGenerator.Style.VERSION_7)
	private @Nullable UUID id;

	private String name;

	private String email;

	private String emailKey;

	@Enumerated(EnumType.STRING)
	private Role role;

	private String tokenHash;

	private Instant createdAt;

	private Instant expiresAt;

	private @Nullable Instant acceptedAt;

	private @Nullable Instant withdrawnAt;

	@SuppressWarnings("NullAway")
	protected Invitation() {
	}

	Invitation(String name, String email, Role role, LinkToken token, Instant now) {
		this.name = name.strip();
		this.email = email.strip();
		this.emailKey = Person.keyOf(email);
		this.role = role;
		this.tokenHash = token.hash();
		this.createdAt = now;
		this.expiresAt = now.plus(OPEN_FOR);
	}

	void accept(Instant now) {
		mustBeOpen(now);
		this.acceptedAt = now;
	}

	void withdraw(Instant now) {
		if (this.acceptedAt != null) {
			throw new LinkOverException(id(), LinkState.USED);
		}
		this.withdrawnAt = now;
	}

	void mustBeOpen(Instant now) {
		LinkState state = state(now);
		if (state != LinkState.OPEN) {
			throw new LinkOverException(id(), state);
		}
	}

	LinkState state(Instant now) {
		return LinkState.of(this.acceptedAt, this.withdrawnAt, this.expiresAt, now);
	}

	UUID id() {
		if (this.id == null) {
			throw new IllegalStateException("An invitation has no id before being saved");
		}
		return this.id;
	}

	String name() {
		return this.name;
	}

	String email() {
		return this.email;
	}

	Role role() {
		return this.role;
	}

	Instant expiresAt() {
		return this.expiresAt;
	}

}
