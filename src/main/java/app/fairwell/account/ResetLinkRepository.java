package app.fairwell.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Keeps {@link ResetLink}s; of one person, one is open at most.
 */
interface ResetLinkRepository extends Repository<ResetLink, UUID> {

	ResetLink saveAndFlush(ResetLink link);

	Optional<ResetLink> findByTokenHash(String tokenHash);

	// Until the transaction ends nobody else uses it
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select l from ResetLink l where l.id = :id")
	Optional<ResetLink> lockById(UUID id);

	@Modifying
	@Query("update ResetLink l set l.expiresAt = :now where l.personId = :personId and l.usedAt is null and l.expiresAt > :now")
	void closeOf(UUID personId, Instant now);

	@Modifying
	@Query("delete from ResetLink l where l.expiresAt < :before")
	void deleteOlderThan(Instant before);

}
