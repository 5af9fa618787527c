package app.fairwell.draft;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * Keeps the steps of drafts.
 */
interface StepRepository extends Repository<DraftStep, UUID> {

	DraftStep save(DraftStep step);

	List<DraftStep> findByDraftIdOrderByNumber(UUID draftId);

}
