package app.fairwell.account;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.fairwell.support.MovableClock;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * What is kept of a post that met an ended session (product.md E4).
 */
class HeldPostsTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	@Transactional
	abstract static class Behaviour {

		private final MovableClock clock = new MovableClock();

		@Autowired
		private JdbcClient jdbc;

		@Autowired
		private PersonRepository people;

		@Autowired
		private PlatformTransactionManager transactions;

		private HeldPosts held;

		private BrowserMark browser;

		@BeforeEach
		void begin() {
			Person ana = this.people.saveAndFlush(new Person(new PersonDetails("Ana", null, null, "ana@example.com"),
					"hash", Role.OWNER, this.clock.instant()));
			this.browser = new BrowserMark(ana.id(), new byte[32]);
			this.held = new HeldPosts(this.jdbc, this.transactions, this.clock);
		}

		@Test
		void comesBackToTheSameBrowserAsItWas() {
			HeldPost post = post("Dear Mr Keane,\r\n\"<b>প্রিয়</b>\" \uD83D\uDE00");
			assertThat(this.held.hold(post, this.browser)).isTrue();
			assertThat(this.held.of(this.browser)).containsExactly(post);
		}

		@Test
		void isReadableToNobodyElse() {
			this.held.hold(post("between us"), this.browser);
			byte[] other = new byte[32];
			other[0] = 1;
			assertThat(this.held.of(new BrowserMark(this.browser.person(), other))).isEmpty();
			assertThat(this.held.of(new BrowserMark(UUID.randomUUID(), this.browser.secret()))).isEmpty();
			byte[] stored = this.jdbc.sql("select content from held_post").query(byte[].class).single();
			assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("between");
		}

		@Test
		void isHeldForADay() {
			this.held.hold(post("one"), this.browser);
			this.clock.pass(HeldPosts.HELD);
			assertThat(this.held.of(this.browser)).isEmpty();
			this.held.hold(post("two"), this.browser);
			this.held.removeOld();
			assertThat(this.jdbc.sql("select count(*) from held_post").query(Integer.class).single()).isEqualTo(1);
		}

		@Test
		void isHeldInBounds() {
			assertThat(this.held.hold(post("x".repeat(1_000_001)), this.browser)).isFalse();
			for (int post = 0; post < 25; post++) {
				this.held.hold(post("text " + post), this.browser);
				this.clock.pass(Duration.ofSeconds(1));
			}
			assertThat(this.held.of(this.browser)).hasSize(20)
				.last()
				.extracting((post) -> post.fields().get("text"))
				.isEqualTo(List.of("text 24"));
		}

		@Test
		void isLetGoByItsPersonOnly() {
			HeldPost post = post("text");
			this.held.hold(post, this.browser);
			this.held.remove(post.id(), UUID.randomUUID());
			assertThat(this.held.of(this.browser)).hasSize(1);
			this.held.remove(post.id(), this.browser.person());
			assertThat(this.held.of(this.browser)).isEmpty();
		}

		// L4: what begins no transaction is not on the disk when it is said to be held
		@Test
		void isWrittenInTransactionsAlone() {
			HeldPost post = post("text");
			this.held.hold(post, this.browser);
			PlatformTransactionManager none = mock();
			given(none.getTransaction(any())).willThrow(new CannotCreateTransactionException("full"));
			HeldPosts full = new HeldPosts(this.jdbc, none, this.clock);
			assertThatExceptionOfType(CannotCreateTransactionException.class)
				.isThrownBy(() -> full.hold(post("more"), this.browser));
			assertThatExceptionOfType(CannotCreateTransactionException.class)
				.isThrownBy(() -> full.remove(post.id(), this.browser.person()));
			assertThat(this.held.of(this.browser)).containsExactly(post);
		}

		@Test
		void holdsNoPassword() {
			HeldPost post = new HeldPost(UUID.randomUUID(), "/settings/account/sign-in",
					Map.of("email", List.of("ana@example.com"), "currentPassword", List.of("violet otter gate")));
			assertThat(this.held.hold(post, this.browser)).isFalse();
			assertThat(this.held.of(this.browser)).isEmpty();
		}

		private static HeldPost post(String text) {
			return new HeldPost(UUID.randomUUID(), "/drafts/1", Map.of("text", List.of(text)));
		}

	}

}
