package app.fairwell.business;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * Keeps {@link Alternative}s.
 */
interface AlternativeRepository extends JpaRepository<Alternative, UUID> {

	List<Alternative> findAllByOrderByFolded();

	Optional<Alternative> findByFolded(String folded);

}
