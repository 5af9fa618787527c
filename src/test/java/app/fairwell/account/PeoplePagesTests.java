package app.fairwell.account;

import java.time.Duration;
import java.util.UUID;

import app.fairwell.support.MovableClock;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The people of the business, from invitation to removal (product.md L3).
 */
@ExtendWith(OutputCaptureExtension.class)
class PeoplePagesTests extends AccountPages {

	private static final String TOM = "tom@example.com";

	private static final String CHOSEN = "four herons by a kettle";

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private Cookie owner;

	@BeforeEach
	void signInTheOwner() {
		this.owner = signIn(EMAIL, PASSWORD, "/").getResponse().getCookie("fairwell");
	}

	@AfterEach
	void tidyUp() {
		this.database.sql("delete from invitation").update();
		this.database.sql("delete from held_post").update();
		this.database.sql("delete from person where email_key is null or email_key <> ?").param(EMAIL).update();
	}

	@Test
	void linkIsShownOnceAndLeadsToAnAccount(CapturedOutput log) {
		MvcTestResult made = invite("writer");
		assertThat(made).hasStatusOk();
		String link = link(made);
		assertThat(link).startsWith("http://localhost/invitation/");
		assertThat(body(people())).contains("Tom Keane", TOM, "The link works until").doesNotContain(link);
		String path = link.replace("http://localhost", "");
		MvcTestResult welcome = this.mvc.get().uri(path).exchange();
		assertThat(welcome).hasStatusOk()
			.headers()
			.hasValue("Referrer-Policy", "no-referrer")
			.hasValue("Cache-Control", "no-store");
		assertThat(choose(path, "short")).hasStatus(422).bodyText().contains("Enter a password of at least 8");
		MvcTestResult in = choose(path, CHOSEN);
		assertThat(in).hasStatus3xxRedirection().hasRedirectedUrl("/");
		assertThat(this.mvc.get().uri("/").cookie(in.getResponse().getCookie("fairwell"))).hasStatusOk();
		assertThat(choose(path, CHOSEN)).hasStatus(410).bodyText().contains("This link works no more", "works once");
		assertThat(log).doesNotContain(path);
	}

	@Test
	void linkOfAnInvitationEnds() {
		String path = link(invite("writer")).replace("http://localhost", "");
		String id = value(body(people()), "none").replaceAll("(?s).*invitations/([0-9a-f-]+)/withdrawal.*", "$1");
		assertThat(post("/settings/invitations/" + id + "/withdrawal")).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri(path)).hasStatus(410).bodyText().contains("withdrawn");
		String other = link(invite("writer")).replace("http://localhost", "");
		this.clock.pass(Duration.ofDays(8));
		assertThat(this.mvc.get().uri(other)).hasStatus(410).bodyText().contains("Its time is over");
		this.clock.pass(Duration.ofDays(-8));
	}

	@Test
	void invitationSaysWhatIsMissing() {
		assertThat(post("/settings/invitations", "name", " ", "email", "tom", "role", "king")).hasStatus(422)
			.bodyText()
			.contains("href=\"#name\"", "Enter the name", "Enter an e-mail address like", "Choose what they may do",
					"value=\"tom\"");
		assertThat(post("/settings/invitations", "name", "Ana", "email", EMAIL, "role", "owner")).hasStatus(422)
			.bodyText()
			.contains("somebody else signs in with this one");
	}

	@Test
	void changedRoleCountsAtOnceInWhatIsOpen() {
		Cookie tom = hire("writer");
		assertThat(this.mvc.get().uri("/settings/people").cookie(tom)).hasStatus(403);
		assertThat(body(this.mvc.get().uri("/settings/account").cookie(tom).exchange()))
			.doesNotContain("/settings/people");
		assertThat(this.mvc.get().uri("/api/v1/drafts").headers(basic(TOM, CHOSEN))).hasStatusOk();
		assertThat(post("/settings/people/" + tom(), "version", "0", "role", "owner")).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/settings/people").cookie(tom)).hasStatusOk();
		assertThat(post("/settings/people/" + tom(), "version", "1", "role", "writer")).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/settings/people").cookie(tom)).hasStatus(403);
	}

	@Test
	void removedPersonIsOutEverywhere() {
		Cookie tom = hire("manager");
		assertThat(this.mvc.get().uri("/api/v1/drafts").headers(basic(TOM, CHOSEN))).hasStatusOk();
		assertThat(post("/settings/people/" + tom() + "/removal", "version", "0")).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/settings/account").cookie(tom)).hasStatus(303);
		assertThat(this.mvc.get().uri("/api/v1/drafts").headers(basic(TOM, CHOSEN))).hasStatus(401);
		assertThat(signIn(TOM, CHOSEN, "/")).hasStatus(422);
		this.database.sql("delete from sign_in_failure").update();
		assertThat(body(people())).doesNotContain("Tom Keane");
		assertThat(hire("writer")).isNotNull();
	}

	@Test
	void onlyOwnerCannotLeave() {
		UUID ana = id(EMAIL);
		long version = this.database.sql("select version from person where id = ?")
			.param(ana)
			.query(Long.class)
			.single();
		assertThat(post("/settings/people/" + ana, "version", "" + version, "role", "writer")).hasStatus(422)
			.bodyText()
			.contains("href=\"#role\"", "Make somebody else an owner first");
		assertThat(post("/settings/people/" + ana + "/removal", "version", "" + version, "role", "owner"))
			.hasStatus(422)
			.bodyText()
			.contains("Make somebody else an owner first");
	}

	@Test
	void forgottenPasswordIsReplacedWithALink() {
		Cookie tom = hire("writer");
		String first = link(post("/settings/people/" + tom() + "/reset")).replace("http://localhost", "");
		String path = link(post("/settings/people/" + tom() + "/reset")).replace("http://localhost", "");
		assertThat(this.mvc.get().uri(first)).hasStatus(410).bodyText().contains("newer link");
		assertThat(this.mvc.get().uri("/settings/account").cookie(tom)).as("until it is used").hasStatusOk();
		assertThat(choose(path, "another " + CHOSEN)).hasRedirectedUrl("/");
		assertThat(this.mvc.get().uri("/settings/account").cookie(tom)).hasStatus(303);
		assertThat(this.mvc.get().uri("/api/v1/drafts").headers(basic(TOM, CHOSEN))).hasStatus(401);
		assertThat(choose(path, CHOSEN)).hasStatus(410);
		assertThat(signIn(TOM, "another " + CHOSEN, "/")).hasRedirectedUrl("/");
		assertThat(post("/settings/people/" + id(EMAIL) + "/reset")).as("their own").hasStatus(403);
	}

	@Test
	void linkToResetLivesForADay() {
		hire("writer");
		String path = link(post("/settings/people/" + tom() + "/reset")).replace("http://localhost", "");
		this.clock.pass(Duration.ofHours(24));
		assertThat(this.mvc.get().uri(path)).hasStatus(410);
		this.clock.pass(Duration.ofHours(-24));
		assertThat(this.mvc.get().uri(path)).hasStatusOk();
	}

	@Test
	void secretsDoNotTravelOverPlainHttp() {
		assertThat(this.mvc.get().uri("http://192.168.1.5/invitation/x")).hasStatus(403).hasForwardedUrl("/plain-http");
		assertThat(this.mvc.get().uri("http://192.168.1.5/reset/x")).hasForwardedUrl("/plain-http");
	}

	private Cookie hire(String role) {
		String path = link(invite(role)).replace("http://localhost", "");
		return choose(path, CHOSEN).getResponse().getCookie("fairwell");
	}

	private MvcTestResult invite(String role) {
		return post("/settings/invitations", "name", "Tom Keane", "email", TOM, "role", role);
	}

	private MvcTestResult people() {
		return this.mvc.get().uri("/settings/people").cookie(this.owner).exchange();
	}

	private MvcTestResult choose(String path, String password) {
		return form(path).param("password", password).exchange();
	}

	private MvcTestResult post(String path, String... fields) {
		MockMvcRequestBuilder post = form(path).cookie(this.owner);
		for (int at = 0; at < fields.length; at += 2) {
			post.param(fields[at], fields[at + 1]);
		}
		return post.exchange();
	}

	private MockMvcRequestBuilder form(String path) {
		MvcTestResult page = this.mvc.get().uri("/sign-in").exchange();
		return this.mvc.post().uri(path).cookie(tokenCookie(page)).param("_csrf", token(page));
	}

	private static String link(MvcTestResult made) {
		return body(made).replaceAll("(?s).*id=\"link\"[^>]* value=\"([^\"]*)\".*", "$1");
	}

	private UUID tom() {
		return id(TOM);
	}

	private UUID id(String email) {
		return this.database.sql("select id from person where email_key = ?").param(email).query(UUID.class).single();
	}

}
