package app.fairwell.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Keeps the versions of drafts.
 */
interface VersionRepository extends Repository<DraftVersion, UUID> {

	DraftVersion save(DraftVersion version);

	Optional<DraftVersion> findByDraftIdAndNumber(UUID draftId, int number);

	Optional<DraftVersion> findFirstByDraftIdAndNumberLessThanOrderByNumberDesc(UUID draftId, int number);

	Optional<DraftVersion> findFirstByDraftIdOrderByNumberDesc(UUID draftId);

	@Query("select v from DraftVersion v where v.draftId = :draftId and v.savedBy.id = :person and v.formId = :formKey")
	List<DraftVersion> findByForm(UUID draftId, UUID person, String formKey);

	@Query("select new app.fairwell.draft.VersionRow(v.number, v.savedBy, v.savedAt, v.why)"
			+ " from DraftVersion v where v.draftId = :draftId order by v.number desc")
	List<VersionRow> findRows(UUID draftId);

	@Query("select v from DraftVersion v where v.customerId = :customer or (v.customerId is null"
			+ " and v.draftId in (select d.id from Draft d where d.given.customerId = :customer))"
			+ " order by v.savedAt, v.number")
	List<DraftVersion> findByCustomer(UUID customer);

}
