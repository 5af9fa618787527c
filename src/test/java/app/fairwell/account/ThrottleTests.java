package app.fairwell.account;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import app.fairwell.support.MovableClock;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long failed sign-ins have to wait (reliability.md, throttling).
 */
class ThrottleTests {

	private static final Subject ANA = Subject.account("ana@example.com");

	@Test
	void saysWholeSeconds() {
		assertThat(new TooManyAttemptsException(Duration.ofMillis(1)).seconds()).isEqualTo(1);
		assertThat(new TooManyAttemptsException(Duration.ofMillis(1001)).seconds()).isEqualTo(2);
	}

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	abstract static class Behaviour {

		private final MovableClock clock = new MovableClock();

		@Autowired
		private JdbcClient jdbc;

		@Autowired
		private PlatformTransactionManager transactions;

		private Throttle throttle;

		@BeforeEach
		void forgetAll() {
			this.jdbc.sql("delete from sign_in_failure").update();
			this.throttle = new Throttle(this.jdbc, this.transactions, this.clock);
		}

		@Test
		void fiveAreFreeThenTheWaitDoublesToAMinute() {
			List<Long> waits = new ArrayList<>();
			for (int failure = 1; failure <= 13; failure++) {
				this.throttle.check(ANA);
				this.throttle.failed(ANA);
				long wait = wait(ANA);
				waits.add(wait);
				this.clock.pass(Duration.ofSeconds(wait));
			}
			assertThat(waits).containsExactly(0L, 0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
		}

		@Test
		void countsAnAccountInAnyCaseAndNoOther() {
			fail(5, Subject.account(" ANA@Example.com "));
			assertThat(wait(ANA)).isEqualTo(1);
			assertThat(wait(Subject.account("max@example.com"))).isZero();
		}

		@Test
		void forgetsFailuresAfterASuccess() {
			fail(4, ANA);
			this.throttle.succeeded(ANA);
			fail(4, ANA);
			assertThat(wait(ANA)).isZero();
		}

		@Test
		void thirtyAMinuteAreTakenFromAnAddress() {
			Subject address = Subject.address("203.0.113.9");
			fail(29, address);
			assertThat(wait(address)).isZero();
			this.clock.pass(Duration.ofSeconds(20));
			fail(1, address);
			assertThat(wait(address)).isEqualTo(40);
			this.clock.pass(Duration.ofSeconds(40));
			assertThat(wait(address)).isZero();
			fail(1, address);
			assertThat(wait(address)).isZero();
		}

		@Test
		void locksNobodyOutBecauseTheClockWasAhead() {
			Subject address = Subject.address("127.0.0.1");
			this.clock.pass(Duration.ofDays(400));
			fail(40, ANA, address);
			assertThat(wait(ANA)).isEqualTo(60);
			assertThat(wait(address)).isPositive();
			this.clock.pass(Duration.ofDays(-400));
			assertThat(wait(ANA)).isZero();
			assertThat(wait(address)).isZero();
			fail(1, ANA, address);
			assertThat(wait(ANA)).isZero();
			assertThat(wait(address)).isZero();
		}

		@Test
		void countsAnIpv6NetworkAsOne() {
			for (int host = 0; host < 30; host++) {
				fail(1, Subject.address("2001:db8:1:2::" + host));
			}
			assertThat(wait(Subject.address("2001:db8:1:2::ffff"))).isPositive();
			assertThat(wait(Subject.address("2001:db8:1:3::1"))).isZero();
		}

		@Test
		void keepsNoRowForEver() {
			fail(3, ANA, Subject.address("203.0.113.9"));
			this.clock.pass(Duration.ofHours(2));
			fail(1, Subject.account("max@example.com"));
			assertThat(this.jdbc.sql("select count(*) from sign_in_failure").query(Integer.class).single())
				.isEqualTo(1);
		}

		@Test
		void keepsNoAddressOfAPerson() {
			fail(1, ANA);
			assertThat(this.jdbc.sql("select subject from sign_in_failure").query(String.class).single())
				.startsWith("account:")
				.doesNotContain("ana");
		}

		private void fail(int times, Subject... subjects) {
			for (int failure = 0; failure < times; failure++) {
				this.throttle.failed(subjects);
			}
		}

		private long wait(Subject subject) {
			try {
				this.throttle.check(subject);
				return 0;
			}
			catch (TooManyAttemptsException ex) {
				return ex.seconds();
			}
		}

	}

}
