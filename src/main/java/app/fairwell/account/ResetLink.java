package app.fairwell.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A link with which somebody chooses another password.
 */
@Entity
@Table(name = "password_reset")
final class ResetLink {

	static final Duration OPEN_FOR = Duration.ofHours(24);

	@Id
	@UuidGenerator(style = UuidGenerator.Style.VERSION_7)
	private @Nullable UUID id;

	private UUID personId;

	private String tokenHash;

	private Instant createdAt;

	private Instant expiresAt;

	private @Nullable Instant usedAt;

	@SuppressWarnings("NullAway")
	protected ResetLink() {
	}

	ResetLink(UUID personId, LinkToken token, Instant now) {
		this.personId = personId;
		this.tokenHash = token.hash();
		this.createdAt = now;
		this.expiresAt = now.plus(OPEN_FOR);
	}

	void use(Instant now) {
		mustBeOpen(now);
		this.usedAt = now;
	}

	void mustBeOpen(Instant now) {
		LinkState state = LinkState.of(this.usedAt, null, this.expiresAt, now);
		if (state != LinkState.OPEN) {
			throw new LinkOverException(id(), state);
		}
	}

	UUID id() {
		if (this.id == null) {
			throw new IllegalStateException("A link has no id before being saved");
		}
		return this.id;
	}

	UUID personId() {
		return this.personId;
	}

}
