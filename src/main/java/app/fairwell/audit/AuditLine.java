package app.fairwell.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param number its place, from 1, without gaps
 * @param at when, to the microsecond
 * @param personId who, or null for Fairwell itself
 * @param personName the name they had
 * @param action the id of the action
 * @param subjectKind the id of the kind of subject
 * @param subjectId the id of the subject, or null
 * @param detail what more there is to say, or empty
 * @param before the fingerprint of what stood before, or null
 * @param after the fingerprint of what stands since, or null
 * @param hash the hash that chains it
 */
public record AuditLine(long number, Instant at, @Nullable UUID personId, String personName, String action,
		String subjectKind, @Nullable UUID subjectId, String detail, @Nullable String before, @Nullable String after,
		String hash) {

	static AuditLine next(long number, Instant at, AuditEntry entry, String previous) {
		AuditLine bare = new AuditLine(number, at, entry.who().id(), entry.who().name(), entry.action().id(),
				entry.subject().kind().id(), entry.subject().id(), entry.detail(), entry.before(), entry.after(), "");
		return new AuditLine(number, at, bare.personId, bare.personName, bare.action, bare.subjectKind, bare.subjectId,
				bare.detail, bare.before, bare.after, bare.hashAfter(previous));
	}

	/**
	 * What its hash has to be.
	 * @param previous the hash of the line before it
	 * @return the hash over everything in this line and the line before it
	 */
	String hashAfter(String previous) {
		return Fingerprint.of(Arrays.asList(previous, this.number, this.at, this.personId, this.personName, this.action,
				this.subjectKind, this.subjectId, this.detail, this.before, this.after));
	}

}
