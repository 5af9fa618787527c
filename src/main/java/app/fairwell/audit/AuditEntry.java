package app.fairwell.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something that was done, to be recorded.
 *
 * @param who who did it
 * @param action what was done
 * @param subject what it was done to
 * @param detail permanent ids that say more, such as a role or a reason for sending back;
 * empty for none. Never words of a letter, of a note or of a comment, never a name of a
 * customer and never a secret
 * @param before the {@link Fingerprint} of what stood before, or null
 * @param after the {@link Fingerprint} of what stands now, or null
 */
public record AuditEntry(Actor who, AuditAction action, AuditSubject subject, String detail, @Nullable String before,
		@Nullable String after) {

	/**
	 * Something done without more to say.
	 * @param who who did it
	 * @param action what was done
	 * @param subject what it was done to
	 */
	public AuditEntry(Actor who, AuditAction action, AuditSubject subject) {
		this(who, action, subject, "", null, null);
	}

	/**
	 * Something done, with an id that says more.
	 * @param who who did it
	 * @param action what was done
	 * @param subject what it was done to
	 * @param detail permanent ids, never free words
	 */
	public AuditEntry(Actor who, AuditAction action, AuditSubject subject, String detail) {
		this(who, action, subject, detail, null, null);
	}

}
