package app.fairwell.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import app.fairwell.audit.AuditTrail;
import app.fairwell.support.MovableClock;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.then;

/**
 * Who works here, as the owners decide (reliability.md, who may; product.md L3).
 */
class TeamTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	@Import({ Team.class, People.class, PasskeyStore.class, AuditTrail.class, Clocks.class })
	abstract static class Behaviour {

		@Autowired
		Team team;

		@Autowired
		People people;

		@Autowired
		PersonRepository persons;

		@Autowired
		JdbcClient jdbc;

		@MockitoBean
		OpenSessions sessions;

		SignedIn ana;

		SignedIn ben;

		@BeforeEach
		void hire() {
			this.ana = hire("Ana", Role.OWNER);
			this.ben = hire("Ben", Role.WRITER);
		}

		@AfterEach
		void tidyUp() {
			this.jdbc.sql("delete from person").update();
		}

		@Test
		void roleCountsForWhoIsSignedInAlready() {
			this.team.changeRole(this.ben.id(), 0, Role.MANAGER, this.ana);
			assertThat(this.people.today(this.ben)).get().extracting(SignedIn::role).isEqualTo(Role.MANAGER);
			assertThat(trail()).endsWith("role-changed writer>manager");
		}

		@Test
		void removedPersonIsOutAndTheirAddressIsFree() {
			this.team.remove(this.ben.id(), 0, this.ana);
			assertThat(this.people.today(this.ben)).isEmpty();
			assertThat(this.people.withEmail("ben@example.com")).isEmpty();
			assertThat(this.people.require(this.ben.id()).name()).isEqualTo("Ben");
			assertThat(this.team.members()).extracting(Person::name).containsExactly("Ana");
			then(this.sessions).should().end(this.ben.id());
			assertThat(trail()).endsWith("person-removed writer");
			hire("Ben", Role.WRITER);
			assertThatExceptionOfType(PersonNotFoundException.class)
				.isThrownBy(() -> this.team.remove(this.ben.id(), 1, this.ana));
		}

		@Test
		void lastOwnerStays() {
			assertThatExceptionOfType(LastOwnerException.class)
				.isThrownBy(() -> this.team.changeRole(this.ana.id(), 0, Role.MANAGER, this.ana));
			assertThatExceptionOfType(LastOwnerException.class)
				.isThrownBy(() -> this.team.remove(this.ana.id(), 0, this.ana));
			this.team.changeRole(this.ben.id(), 0, Role.OWNER, this.ana);
			this.team.changeRole(this.ana.id(), 0, Role.WRITER, this.ana);
			assertThat(this.team.member(this.ana.id()).role()).isEqualTo(Role.WRITER);
		}

		@Test
		void whoOwnsNoMoreDecidesNothing() {
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.team.changeRole(this.ana.id(), 0, Role.WRITER, this.ben));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.team.remove(this.ana.id(), 0, this.ben));
		}

		@Test
		void overwritesNothingThatWasChangedMeanwhile() {
			this.team.changeRole(this.ben.id(), 0, Role.MANAGER, this.ana);
			assertThatExceptionOfType(PersonChangedMeanwhileException.class)
				.isThrownBy(() -> this.team.changeRole(this.ben.id(), 0, Role.OWNER, this.ana));
		}

		// One of them has to be first, and the other is then no owner, or the last one
		@RepeatedTest(20)
		void twoOwnersWhoDemoteEachOtherLeaveOne() throws Exception {
			SignedIn cem = hire("Cem", Role.OWNER);
			List<Boolean> done = atOnce(() -> this.team.changeRole(cem.id(), 0, Role.WRITER, this.ana),
					() -> this.team.changeRole(this.ana.id(), 0, Role.WRITER, cem));
			assertThat(done).containsExactlyInAnyOrder(true, false);
			assertThat(this.team.members()).filteredOn((person) -> person.role() == Role.OWNER).hasSize(1);
		}

		@RepeatedTest(20)
		void twoOwnersWhoLeaveLeaveOne() throws Exception {
			SignedIn cem = hire("Cem", Role.OWNER);
			List<Boolean> done = atOnce(() -> this.team.remove(this.ana.id(), 0, this.ana),
					() -> this.team.changeRole(cem.id(), 0, Role.WRITER, cem));
			assertThat(done).containsExactlyInAnyOrder(true, false);
			assertThat(this.team.members()).filteredOn((person) -> person.role() == Role.OWNER).hasSize(1);
		}

		private List<Boolean> atOnce(Runnable one, Runnable other) throws Exception {
			CyclicBarrier start = new CyclicBarrier(2);
			ExecutorService both = Executors.newFixedThreadPool(2);
			List<Future<Boolean>> done = both.invokeAll(List.of(tried(one, start), tried(other, start)));
			both.shutdown();
			return List.of(done.get(0).get(), done.get(1).get());
		}

		private static Callable<Boolean> tried(Runnable action, CyclicBarrier start) {
			return () -> {
				start.await();
				try {
					action.run();
					return true;
				}
				catch (LastOwnerException | AccessDeniedException ex) {
					return false;
				}
			};
		}

		private SignedIn hire(String name, Role role) {
			PersonDetails details = new PersonDetails(name, null, null, name.toLowerCase(Locale.ROOT) + "@example.com");
			return this.persons.saveAndFlush(new Person(details, "hash", role, Instant.EPOCH)).signedIn();
		}

		private List<String> trail() {
			return this.jdbc.sql("select action || ' ' || detail from audit_line order by number")
				.query(String.class)
				.list();
		}

	}

	@TestConfiguration
	static class Clocks {

		@Bean
		Clock clock() {
			return new MovableClock();
		}

	}

}
