package app.fairwell.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Keeps {@link Invitation}s.
 */
interface InvitationRepository extends Repository<Invitation, UUID> {

	Invitation saveAndFlush(Invitation invitation);

	Optional<Invitation> findByTokenHash(String tokenHash);

	@Query("select i from Invitation i where i.acceptedAt is null and i.withdrawnAt is null order by i.createdAt, i.id")
	List<Invitation> findWaiting();

	@Query("""
			select count(i) > 0 from Invitation i where i.emailKey = :emailKey
			and i.acceptedAt is null and i.withdrawnAt is null and i.expiresAt > :now""")
	boolean existsOpen(String emailKey, Instant now);

	// Until the transaction ends nobody else accepts or withdraws it
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select i from Invitation i where i.id = :id")
	Optional<Invitation> lockById(UUID id);

	@Modifying
	@Query("delete from Invitation i where i.expiresAt < :before")
	void deleteOlderThan(Instant before);

}
