package app.fairwell.customer;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * Keeps customers.
 */
interface CustomerRepository extends Repository<Customer, UUID> {

	Optional<Customer> findById(UUID id);

	Optional<Customer> findByFoldedKey(String foldedKey);

	Customer saveAndFlush(Customer customer);

}
