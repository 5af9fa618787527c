package app.fairwell.customer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Keeps customers. Whoever writes something for a customer, changes, merges or erases one
 * holds the record until the transaction ends: one after the other.
 */
interface CustomerRepository extends Repository<Customer, UUID> {

	Optional<Customer> findById(UUID id);

	@Query("select c from Customer c where c.folded.foldedKey = :key")
	Optional<Customer> findByKey(String key);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Customer c where c.id = :id")
	Optional<Customer> lockById(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Customer c where c.folded.foldedKey = :key")
	Optional<Customer> lockByKey(String key);

	/** In the order of their ids, so that two who hold two never wait for each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Customer c where c.id in (:one, :other) order by c.id")
	List<Customer> lockBoth(UUID one, UUID other);

	@Query("select c from Customer c where c.id <> :id and (c.folded.sameName = :name"
			+ " or c.folded.sameCompany = :company or c.folded.sameAddress = :address)"
			+ " order by c.folded.sortName, c.id limit 5")
	List<Customer> findDoubles(UUID id, @Nullable String name, @Nullable String company, @Nullable String address);

	@Query("select c from Customer c where c.id = :id or (c.folded.foldedKey = :key and c.createdAt < :before)")
	List<Customer> findErased(UUID id, String key, Instant before);

	@Query("select c from Customer c where c.folded.sortName = :title order by c.id limit 5")
	List<Customer> findByTitle(String title);

	Customer saveAndFlush(Customer customer);

	void delete(Customer customer);

	void flush();

}
