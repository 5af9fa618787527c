package app.fairwell.business;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.support.PostgresDatabase;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first page of a new owner (product.md L1).
 */
class SetupTests {

	@Nested
	@SpringBootTest(properties = "test=setup")
	class H2 extends Behaviour {

	}

	@Nested
	@SpringBootTest(properties = "test=setup")
	@ContextConfiguration(initializers = PostgresDatabase.class)
	class Postgres extends Behaviour {

	}

	@AutoConfigureMockMvc
	abstract static class Behaviour {

		@Autowired
		private MockMvcTester mvc;

		@Autowired
		private JdbcClient jdbc;

		@Autowired
		private Businesses businesses;

		private MvcTestResult page;

		@BeforeEach
		void emptyDatabase() {
			List.of("first_run", "held_post", "person", "business", "business_logo", "sign_in_failure")
				.forEach((table) -> this.jdbc.sql("delete from " + table).update());
			this.page = this.mvc.get().uri("/setup").exchange();
		}

		@Test
		void twentyPostsAtOnceMakeOneOwner() throws Exception {
			ExecutorService posts = Executors.newFixedThreadPool(20);
			List<Callable<Integer>> calls = IntStream.range(0, 20)
				.<Callable<Integer>>mapToObj(
						(number) -> () -> complete("owner" + number + "@example.com").getResponse().getStatus())
				.toList();
			List<Integer> answers = new ArrayList<>();
			for (Future<Integer> answer : posts.invokeAll(calls)) {
				answers.add(answer.get());
			}
			posts.shutdown();
			assertThat(answers).containsOnlyOnce(303).filteredOn((status) -> status == 409).hasSize(19);
			assertThat(count("person")).isEqualTo(1);
			assertThat(count("business")).isEqualTo(1);
		}

		@Test
		void signsTheOwnerInAndLeadsToTheFirstLetter() {
			MvcTestResult answer = complete("ana@example.com");
			assertThat(answer).hasStatus(303).headers().hasValue("Location", "/letters/new");
			Cookie session = answer.getResponse().getCookie("fairwell");
			assertThat(this.mvc.get().uri("/session").cookie(session)).hasStatusOk();
			BusinessDetails business = this.businesses.current();
			assertThat(business.name()).isEqualTo("Brightwater Plumbing");
			assertThat(business.address()).containsExactly("1 High Street", "Leeds");
			assertThat(business.language()).isEqualTo("en-IN");
			assertThat(business.paper()).isEqualTo(Paper.A4);
			assertThat(business.currency()).isEqualTo("INR");
			assertThat(business.phone()).isEqualTo("0113 496 0000");
			UUID owner = this.jdbc.sql("select id from person").query(UUID.class).single();
			assertThat(this.businesses.defaultsFor(new SignedIn(owner, "", "", Role.OWNER, null)).sender().gender())
				.isEqualTo("f");
		}

		@Test
		void isClosedForEverAfterwards() {
			complete("ana@example.com");
			assertThat(this.mvc.get().uri("/setup")).hasStatus(404);
			assertThat(complete("eve@example.com")).hasStatus(409);
			assertThat(count("person")).isEqualTo(1);
		}

		@Test
		void keepsEveryAnswerAfterAnError() {
			MvcTestResult answer = perform(post().param("business", "Brightwater <Plumbing>")
				.param("email", "no address")
				.param("password", "short and 1")
				.param("language", "en-IE"));
			assertThat(answer).hasStatus(422);
			assertThat(answer).bodyText()
				.contains("<title>Error: ", "href=\"#email\"", "href=\"#name\"",
						"value=\"Brightwater &lt;Plumbing&gt;\"", "value=\"en-IE\" selected")
				.doesNotContain("short and 1");
		}

		@Test
		void namesWhatNoPaperShows() { // L2
			MvcTestResult answer = perform(post().param("business", "Brightwater 🙂")
				.param("address", "1 High Street\r\nLeeds あ")
				.param("name", "Ana 𝕭yrne")
				.param("email", "ana@example.com")
				.param("password", "violet otter gate"));
			assertThat(answer).hasStatus(422);
			assertThat(answer).bodyText()
				.contains("href=\"#business\"", "printed: 🙂", "href=\"#address\"", "printed: あ", "href=\"#name\"",
						"printed: 𝕭", "value=\"Ana 𝕭yrne\"");
			assertThat(count("person")).isZero();
		}

		@Test
		void takesNoAddressThatALetterRefuses() { // L2
			MvcTestResult answer = perform(
					post().param("business", "B").param("address", "x\r\n".repeat(21)).param("name", "Ana Byrne"));
			assertThat(answer).hasStatus(422).bodyText().contains("href=\"#address\"", "Keep the address to 20 lines");
		}

		@Test
		void refusesAPasswordMadeOfTheBusiness() {
			MvcTestResult answer = perform(filled("ana@example.com").param("password", "brightwaterplumbing1"));
			assertThat(answer).hasStatus(422).bodyText().contains("href=\"#password\"");
			assertThat(count("person")).isZero();
		}

		@Test
		void refusesALogoThatIsNoPicture() {
			MvcTestResult answer = perform(this.mvc.post()
				.uri("/setup")
				.multipart()
				.file(new MockMultipartFile("logo", "logo.svg", "image/svg+xml",
						"<svg/>".getBytes(StandardCharsets.UTF_8)))
				.cookie(cookie())
				.param("_csrf", token())
				.param("business", "Brightwater Plumbing")
				.param("name", "Ana Byrne")
				.param("email", "ana@example.com")
				.param("password", "violet otter gate"));
			assertThat(answer).hasStatus(422).bodyText().contains("href=\"#logo\"");
			assertThat(count("person")).isZero();
		}

		@Test
		void asksForTheCodeFromAnotherMachine() {
			MvcTestResult without = perform(filled("ana@example.com").header("X-Forwarded-For", "203.0.113.9"));
			assertThat(without).hasStatus(422).bodyText().contains("href=\"#code\"", "name=\"code\"");
			MvcTestResult wrong = perform(filled("ana@example.com").with((request) -> {
				request.setRemoteAddr("203.0.113.9");
				return request;
			}).param("password", "violet otter gate").param("code", "AAAA-AAAA-AAAA"));
			assertThat(wrong).hasStatus(422);
			assertThat(count("person")).isZero();
		}

		@Test
		void takesTheCodeFromAnotherMachineOnce() {
			this.jdbc.sql("delete from account_secret where name = 'setup-code'").update();
			this.jdbc.sql("insert into account_secret (name, content) values ('setup-code', 'ABCDEFGHJKMN')").update();
			MvcTestResult right = perform(filled("ana@example.com").header("Via", "1.1 proxy")
				.param("password", "violet otter gate")
				.param("code", "abcd-efgh jkmn"));
			assertThat(right).hasStatus(303);
			assertThat(this.jdbc.sql("select count(*) from account_secret where name = 'setup-code'")
				.query(Integer.class)
				.single()).isZero();
		}

		@Test
		void slowsGuessersOfTheCodeDown() {
			for (int guess = 0; guess < 5; guess++) {
				perform(filled("ana@example.com").header("Via", "1.1 proxy").param("code", "GUESS" + guess));
			}
			MvcTestResult answer = perform(filled("ana@example.com").header("Via", "1.1 proxy").param("code", "x"));
			assertThat(answer).bodyText().contains("Too many wrong codes");
		}

		private MvcTestResult perform(RequestBuilder request) {
			return this.mvc.perform(request);
		}

		private MvcTestResult complete(String email) {
			return perform(filled(email).param("password", "violet otter gate"));
		}

		private AbstractMockHttpServletRequestBuilder<?> filled(String email) {
			return post().param("business", "Brightwater Plumbing")
				.param("address", "1 High Street\r\nLeeds")
				.param("phone", "0113 496 0000")
				.param("language", "en-IN")
				.param("paper", "usual")
				.param("name", "Ana Byrne")
				.param("gender", "f")
				.param("email", email);
		}

		private AbstractMockHttpServletRequestBuilder<?> post() {
			return this.mvc.post().uri("/setup").cookie(cookie()).param("_csrf", token());
		}

		private Cookie cookie() {
			return this.page.getResponse().getCookie("fairwell-form");
		}

		private String token() {
			String body = new String(this.page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
			return body.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]*)\".*", "$1");
		}

		private int count(String table) {
			return this.jdbc.sql("select count(*) from " + table).query(Integer.class).single();
		}

	}

}
