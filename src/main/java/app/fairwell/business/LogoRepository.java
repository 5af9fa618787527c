package app.fairwell.business;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * Keeps the one {@link Logo}.
 */
interface LogoRepository extends JpaRepository<Logo, Integer> {

}
