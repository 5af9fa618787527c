package app.fairwell.draft;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Keeps approved letters. Their files are read only when somebody downloads them.
 */
interface ReleaseRepository extends Repository<DraftRelease, UUID> {

	DraftRelease saveAndFlush(DraftRelease release);

	@Query("select new app.fairwell.draft.Release(r.number, r.versionNumber, r.approvedBy, r.approvedAt, r.phrases,"
			+ " r.letter, r.pdfSha256) from DraftRelease r where r.draftId = :draftId order by r.number desc")
	Optional<Release> findLatest(UUID draftId, Limit one);

	@Query("select r.pdf from DraftRelease r where r.draftId = :draftId order by r.number desc")
	Optional<byte[]> findLatestPdf(UUID draftId, Limit one);

	/** Not how many there are: some go with an erased customer. 0 for none. */
	@Query("select coalesce(max(r.number), 0) from DraftRelease r where r.draftId = :draftId")
	int highestNumber(UUID draftId);

}
