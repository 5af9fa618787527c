package app.fairwell.account;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {

	Person saveAndFlush(Person person);

	Optional<Person> findById(UUID id);

	Optional<Person> findByEmailKey(String emailKey);

	boolean existsByEmailKey(String emailKey);

	long count();

	long countByRoleIn(Collection<Role> roles);

}
