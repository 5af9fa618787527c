package app.fairwell.account;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everybody who may sign in.
 */
@Service
public class People {

	private final PersonRepository people;

	private final JdbcClient jdbc;

	private final Clock clock;

	People(PersonRepository people, JdbcClient jdbc, Clock clock) {
		this.people = people;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A person who must exist, such as the one who is signed in.
	 * @param id the person's id
	 * @return the person
	 * @throws PersonNotFoundException when there is nobody with this id
	 */
	@Transactional(readOnly = true)
	public Person require(UUID id) {
		return this.people.findById(id).orElseThrow(() -> new PersonNotFoundException(id));
	}

	/**
	 * The owner who was there first.
	 * @return the person, or empty on an empty database
	 */
	@Transactional(readOnly = true)
	public Optional<Person> firstOwner() {
		return this.people.findFirstByRoleAndRemovedAtIsNullOrderByCreatedAtAscIdAsc(Role.OWNER);
	}

	/**
	 * Somebody as they would be signed in now, to act for them while they are not.
	 * @param id the person's id
	 * @return the person, or empty when nobody may sign in with this id
	 */
	@Transactional(readOnly = true)
	public Optional<SignedIn> find(UUID id) {
		return this.people.findById(id).filter(Person::isHere).map(Person::signedIn);
	}

	/**
	 * Somebody who signed in before, as they stand now.
	 * @param then the person as they signed in
	 * @return the person, or empty when they were removed or what they had open was ended
	 */
	@Transactional(readOnly = true)
	Optional<SignedIn> today(SignedIn then) {
		return this.people.findById(then.id())
			.filter(Person::isHere)
			.map(Person::signedIn)
			.filter((now) -> now.era() == then.era());
	}

	// Past the version of the person, which a form of theirs may have been read with
	void signedInNow(UUID id) {
		this.jdbc.sql("update person set signed_in_at = ? where id = ?")
			.params(this.clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC), id)
			.update();
	}

	@Transactional(readOnly = true)
	Optional<Person> withEmail(String email) {
		return this.people.findByEmailKey(Person.keyOf(email));
	}

}
