package app.fairwell.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Which lines of the trail to read; what is null narrows nothing.
 *
 * @param who only what this one did, known by their id; {@link Actor#FAIRWELL} for what
 * Fairwell did by itself
 * @param kind only what was done to this kind of subject
 * @param action only this action
 * @param from only from this moment on
 * @param until only before this moment
 */
public record AuditQuery(@Nullable Actor who, AuditSubject.@Nullable Kind kind, @Nullable AuditAction action,
		@Nullable Instant from, @Nullable Instant until) {

	/** The whole trail. */
	public static final AuditQuery ALL = new AuditQuery(null, null, null, null, null);

}
