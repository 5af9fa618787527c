package app.fairwell.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {

	Person saveAndFlush(Person person);

	Optional<Person> findById(UUID id);

	Optional<Person> findByEmailKey(String emailKey);

	boolean existsByEmailKey(String emailKey);

	// Asked at each start, when to read the first HQL would take a while
	@NativeQuery("select exists (select 1 from person)")
	boolean hasAny();

	// With a list as a parameter, Hibernate would make the SQL anew each time
	@Query("""
			select count(p) as people,
				(select count(r) from ApprovalRule r where r.secondPerson = false) as waivers
			from Person p where p.role <> app.fairwell.account.Role.WRITER and p.removedAt is null""")
	ApproverCount countApprovers();

	List<Person> findByRemovedAtIsNullOrderByNameAscIdAsc();

	Optional<Person> findFirstByRoleAndRemovedAtIsNullOrderByCreatedAtAscIdAsc(Role role);

	// Until the transaction ends nobody else changes who owns
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Person p where p.role = app.fairwell.account.Role.OWNER and p.removedAt is null order by p.id")
	List<Person> lockOwners();

}
