package app.fairwell.business;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * Keeps the one {@link Business}.
 */
interface BusinessRepository extends JpaRepository<Business, Integer> {

}
