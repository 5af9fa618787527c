package app.fairwell.account;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import app.fairwell.audit.AuditTrail;
import app.fairwell.support.MovableClock;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import app.fairwell.support.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Links with which people come in (product.md L3).
 */
class InvitationsTests {

	private static final String PASSWORD = "four herons by a kettle";

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	@Import({ Invitations.class, People.class, Passwords.class, PasswordRules.class, AuditTrail.class, Clocks.class })
	abstract static class Behaviour {

		@Autowired
		Invitations invitations;

		@Autowired
		People people;

		@Autowired
		JdbcClient jdbc;

		@Autowired
		MovableClock clock;

		@AfterEach
		void tidyUp() {
			List.of("invitation", "person").forEach((table) -> this.jdbc.sql("delete from " + table).update());
		}

		@Test
		void makesTheAccountThatTheOwnerMeant() {
			SignedIn tom = this.invitations.accept(invite(), PASSWORD);
			assertThat(tom.role()).isEqualTo(Role.MANAGER);
			assertThat(this.people.withEmail("TOM@example.com")).get().extracting(Person::name).isEqualTo("Tom Keane");
			assertThat(this.invitations.waiting()).isEmpty();
			assertThat(trail()).endsWith("person-invited Ana Byrne manager", "invitation-accepted Tom Keane manager");
		}

		@Test
		void keepsNoSecretOfALink() {
			LinkToken token = invite();
			assertThat(token.secret()).hasSize(43);
			assertThat(this.jdbc.sql("select token_hash from invitation").query(String.class).single())
				.isEqualTo(token.hash())
				.doesNotContain(token.secret());
			assertThat(token).hasToString("LinkToken");
		}

		@Test
		void worksOnce() {
			LinkToken token = invite();
			this.invitations.accept(token, PASSWORD);
			assertThat(refused(token)).isEqualTo(LinkState.USED);
		}

		@Test
		void worksForSevenDays() {
			LinkToken token = invite();
			this.clock.pass(Duration.ofDays(7).minusSeconds(1));
			assertThat(this.invitations.find(token).name()).isEqualTo("Tom Keane");
			this.clock.pass(Duration.ofSeconds(1));
			assertThat(refused(token)).isEqualTo(LinkState.EXPIRED);
			assertThat(this.invitations.waiting()).hasSize(1);
			assertThat(invite()).as("another one may be made").isNotNull();
		}

		@Test
		void worksNoMoreWhenItIsWithdrawn() {
			LinkToken token = invite();
			this.invitations.withdraw(this.invitations.find(token).id(), SignedInAs.OWNER);
			assertThat(refused(token)).isEqualTo(LinkState.WITHDRAWN);
			assertThat(trail()).endsWith("invitation-withdrawn Ana Byrne ");
		}

		@Test
		void refusesWhatIsGuessedEarlyAndStaysOpen() {
			LinkToken token = invite();
			assertThatExceptionOfType(WeakPasswordException.class)
				.isThrownBy(() -> this.invitations.accept(token, "tom keane 1"));
			assertThat(this.invitations.find(token)).isNotNull();
			assertThatExceptionOfType(UnknownLinkException.class)
				.isThrownBy(() -> this.invitations.find(new LinkToken("guessed")));
		}

		@Test
		void invitesAnAddressOnce() {
			LinkToken token = invite();
			assertThatExceptionOfType(InvitedAlreadyException.class).isThrownBy(this::invite);
			this.invitations.accept(token, PASSWORD);
			assertThatExceptionOfType(EmailTakenException.class).isThrownBy(this::invite);
		}

		@Test
		void ofManyWhoFollowItAtOnceOneGetsTheAccount() throws Exception {
			LinkToken token = invite();
			ExecutorService all = Executors.newFixedThreadPool(8);
			List<Callable<Boolean>> tries = IntStream.range(0, 8).<Callable<Boolean>>mapToObj((number) -> () -> {
				try {
					return this.invitations.accept(token, PASSWORD + number) != null;
				}
				catch (LinkOverException ex) {
					return false;
				}
			}).toList();
			List<Boolean> in = new ArrayList<>();
			for (Future<Boolean> one : all.invokeAll(tries)) {
				in.add(one.get());
			}
			all.shutdown();
			assertThat(in).containsOnlyOnce(true);
			assertThat(this.jdbc.sql("select count(*) from person").query(Integer.class).single()).isEqualTo(1);
		}

		private LinkToken invite() {
			return this.invitations.invite(" Tom Keane", "Tom@Example.com ", Role.MANAGER, SignedInAs.OWNER);
		}

		private LinkState refused(LinkToken token) {
			LinkOverException[] refusal = new LinkOverException[1];
			assertThatExceptionOfType(LinkOverException.class)
				.isThrownBy(() -> this.invitations.accept(token, PASSWORD))
				.satisfies((ex) -> refusal[0] = ex);
			return refusal[0].state();
		}

		private List<String> trail() {
			return this.jdbc.sql("select action || ' ' || person_name || ' ' || detail from audit_line order by number")
				.query(String.class)
				.list();
		}

	}

	@TestConfiguration
	static class Clocks {

		@Bean
		MovableClock clock() {
			return new MovableClock();
		}

	}

}
