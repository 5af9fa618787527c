package app.fairwell.promise;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * Keeps promises.
 */
interface PromiseRepository extends Repository<Promise, UUID> {

	Promise saveAndFlush(Promise promise);

	Optional<Promise> findById(UUID id);

	Optional<Promise> findByFormKey(UUID formKey);

	List<Promise> findByDraftIdOrderById(UUID draftId);

	void delete(Promise promise);

	void flush();

}
