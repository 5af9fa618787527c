package app.fairwell.draft;

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
 * Keeps drafts with their sections.
 */
interface DraftRepository extends Repository<Draft, UUID> {

	@Query("select d from Draft d left join fetch d.sections where d.id = :id")
	Optional<Draft> findById(UUID id);

	/** Whoever changes a draft comes through here: one after the other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Draft d where d.id = :id")
	Optional<Draft> lockById(UUID id);

	@Query("select d from Draft d left join fetch d.sections where d.createdBy.id = :person and d.formId = :formKey")
	Optional<Draft> findByForm(UUID person, String formKey);

	@Query("select d from Draft d left join fetch d.sections where d.given.customerId = :customer order by d.createdAt")
	List<Draft> findByCustomer(UUID customer);

	@Query("select d from Draft d left join fetch d.sections where d.id in :ids")
	List<Draft> findByIds(List<UUID> ids);

	Draft saveAndFlush(Draft draft);

	void flush();

	@Modifying
	@Query("delete from Draft d where d.standing.deleted and d.standing.deletedAt < :limit")
	int deleteBinnedBefore(Instant limit);

}
