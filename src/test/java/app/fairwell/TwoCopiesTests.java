package app.fairwell;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import app.fairwell.support.FairwellProcess;
import app.fairwell.support.PlainBrowser;
import app.fairwell.support.PostgresDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two copies on one PostgreSQL behave as one (product.md L4): whatever begins at one goes
 * on at the other.
 */
class TwoCopiesTests {

	private static final ExecutorService threads = Executors.newFixedThreadPool(20);

	private static final List<FairwellProcess> copies = new ArrayList<>();

	private static final PlainBrowser owner = new PlainBrowser();

	@TempDir
	private static Path folder;

	private static Map<String, String> settings;

	private static JdbcClient database;

	private static List<Integer> setups;

	@BeforeAll
	static void bothStartOnAnEmptyDatabase() throws Exception {
		String url = PostgresDatabase.newDatabase();
		database = JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
		settings = Map.of("FAIRWELL_DB_URL", url, "FAIRWELL_DB_USER", "postgres", "FAIRWELL_OWNER_NAME", "",
				"FAIRWELL_OWNER_EMAIL", "", "FAIRWELL_OWNER_PASSWORD", "", "FAIRWELL_BUSINESS_NAME", "",
				"FAIRWELL_CHORES_AFTER", "1s", "FAIRWELL_CHORES_LOOK", "1s");
		copies.addAll(atOnce(List.of(() -> start("a"), () -> start("b"))));
		setups = atOnce(twentyOwners());
		assertThat(owner.signIn(a(), FairwellProcess.EMAIL, FairwellProcess.PASSWORD).statusCode()).isEqualTo(303);
		awaitChores();
	}

	private static FairwellProcess start(String name) throws Exception {
		return FairwellProcess.start(folder.resolve(name), settings);
	}

	private static List<Callable<Integer>> twentyOwners() throws Exception {
		List<Callable<Integer>> posts = new ArrayList<>();
		for (int post = 0; post < 20; post++) {
			FairwellProcess copy = copies.get(post % 2);
			PlainBrowser browser = new PlainBrowser();
			browser.open(copy, "/setup");
			posts.add(() -> browser
				.send(copy, "/setup", "business", "Brightwater Plumbing", "language", "en-GB", "zone", "UTC", "name",
						"Ana Byrne", "email", FairwellProcess.EMAIL, "password", FairwellProcess.PASSWORD)
				.statusCode());
		}
		return posts;
	}

	private static void awaitChores() throws InterruptedException {
		Instant end = Instant.now().plus(Duration.ofMinutes(1));
		while (count("scheduled_tasks where last_success is null") > 0 && Instant.now().isBefore(end)) {
			Thread.sleep(100);
		}
	}

	@AfterAll
	static void end() throws Exception {
		threads.shutdown();
		for (FairwellProcess copy : copies) {
			copy.close();
		}
	}

	@Test
	void migrateOnce() {
		assertThat(count("flyway_schema_history where not success")).isZero();
		assertThat(count("flyway_schema_history"))
			.isEqualTo(count("(select distinct version from flyway_schema_history)"));
	}

	// L1
	@Test
	void letOneOfTwentyMakeTheOwner() {
		assertThat(setups).filteredOn((status) -> status == 303).hasSize(1);
		assertThat(setups).filteredOn((status) -> status == 409).hasSize(19);
		assertThat(count("business")).isOne();
	}

	// E4
	@Test
	void writeALetterTogether() throws Exception {
		String letter = newLetter(a(), owner, UUID.randomUUID().toString());
		assertThat(owner.open(b(), letter).body()).contains("Thomas Keane");
		for (int version = 0; version < 6; version++) {
			assertThat(autosave(copies.get(version % 2), letter, version, "Thank you, " + version).body())
				.contains("\"version\":" + (version + 1));
		}
		assertThat(owner.open(a(), letter).body()).contains("Thank you, 5");
	}

	@Test
	void overwriteNothingOfEachOther() throws Exception {
		String letter = newLetter(b(), owner, UUID.randomUUID().toString());
		autosave(a(), letter, 0, "Written at the one");
		HttpResponse<String> late = autosave(b(), letter, 0, "Written at the other");
		assertThat(late.statusCode()).isEqualTo(409);
		assertThat(late.body()).contains("Written at the one", "Written at the other");
	}

	@Test
	void makeOneLetterOfAFormSentToBoth() throws Exception {
		String form = UUID.randomUUID().toString();
		List<String> letters = atOnce(List.of(() -> newLetter(a(), owner, form), () -> newLetter(b(), owner, form)));
		assertThat(letters.get(0)).isEqualTo(letters.get(1));
		assertThat(count("draft where form_id like '%" + form + "%'")).isOne();
	}

	@Test
	void countWrongPasswordsTogether() throws Exception {
		PlainBrowser stranger = new PlainBrowser();
		for (int attempt = 0; attempt < 4; attempt++) {
			stranger.signIn(copies.get(attempt % 2), "tom@example.com", "not this one");
		}
		assertThat(database.sql("select failures from sign_in_failure").query(Integer.class).list()).contains(4);
	}

	@Test
	void endASessionTogether() throws Exception {
		PlainBrowser elsewhere = new PlainBrowser();
		elsewhere.signIn(a(), FairwellProcess.EMAIL, FairwellProcess.PASSWORD);
		assertThat(elsewhere.open(b(), "/drafts").statusCode()).isEqualTo(200);
		elsewhere.send(b(), "/sign-out");
		assertThat(elsewhere.open(a(), "/drafts").headers().firstValue("Location"))
			.hasValueSatisfying((address) -> assertThat(address).contains("/sign-in"));
	}

	// L3
	@Test
	void knowAtOnceWhatSomebodyMayDo() throws Exception {
		PlainBrowser tom = invite("Tom Reid", "tom.reid@example.com");
		assertThat(tom.open(b(), "/reviews").statusCode()).isEqualTo(403);
		String person = "/settings/people/" + idOf("tom.reid@example.com");
		String version = PlainBrowser.found(owner.open(a(), person), "name=\"version\" value=\"(\\d+)");
		owner.send(a(), person, "version", version, "role", "manager");
		assertThat(tom.open(b(), "/reviews").statusCode()).isEqualTo(200);
	}

	@Test
	void signOutWhoGotAnotherPassword() throws Exception {
		PlainBrowser eve = invite("Eve Lowe", "eve@example.com");
		assertThat(eve.open(b(), "/drafts").statusCode()).isEqualTo(200);
		owner.open(a(), "/settings/people/" + idOf("eve@example.com"));
		String link = PlainBrowser.found(owner.send(a(), "/settings/people/" + idOf("eve@example.com") + "/reset"),
				"(/reset/[^\"<]+)");
		PlainBrowser again = new PlainBrowser();
		again.open(b(), link);
		assertThat(again.send(b(), link, "password", "another lamp nine").statusCode()).isEqualTo(302);
		assertThat(eve.open(a(), "/drafts").statusCode()).isEqualTo(303);
		assertThat(again.open(a(), "/drafts").statusCode()).isEqualTo(200);
	}

	@Test
	void throwNobodyOutWhenOneStartsAgain() throws Exception {
		b().kill();
		copies.set(1, start("b"));
		assertThat(owner.open(b(), "/drafts").statusCode()).isEqualTo(200);
	}

	// A chore that was done once has been picked and put back: versions 2 and 3
	@Test
	void doEachChoreOnce() {
		assertThat(count("scheduled_tasks where last_success is not null")).isGreaterThan(6);
		assertThat(count("scheduled_tasks where version <> 3 or last_failure is not null")).isZero();
	}

	private static FairwellProcess a() {
		return copies.get(0);
	}

	private static FairwellProcess b() {
		return copies.get(1);
	}

	private static String newLetter(FairwellProcess copy, PlainBrowser browser, String form) throws Exception {
		browser.open(copy, "/letters/new");
		HttpResponse<String> saved = browser.send(copy, "/letters/new", "formId", form, "kind", "termination",
				"language", "en-GB", "customer.type", "person", "customer.name", "Thomas Keane", "reasons",
				"outgrown-capacity");
		return saved.headers().firstValue("Location").orElseThrow(() -> new AssertionError(saved.body()));
	}

	private static HttpResponse<String> autosave(FairwellProcess copy, String letter, int version, String text)
			throws Exception {
		return owner.send(copy, letter + "/sections/thanks", "text", text, "version", String.valueOf(version));
	}

	private static PlainBrowser invite(String name, String email) throws Exception {
		owner.open(a(), "/settings/invitations/new");
		HttpResponse<String> handed = owner.send(a(), "/settings/invitations", "name", name, "email", email, "role",
				"writer");
		String link = PlainBrowser.found(handed, "(/invitation/[^\"<]+)");
		PlainBrowser browser = new PlainBrowser();
		browser.open(b(), link);
		assertThat(browser.send(b(), link, "password", "lantern boat seven").statusCode()).isEqualTo(302);
		browser.open(b(), "/");
		return browser;
	}

	private static UUID idOf(String email) {
		return database.sql("select id from person where email = ?").param(email).query(UUID.class).single();
	}

	private static long count(String rows) {
		return database.sql("select count(*) from " + rows).query(Long.class).single();
	}

	private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
		List<T> results = new ArrayList<>();
		for (Future<T> result : threads.invokeAll(calls)) {
			results.add(result.get());
		}
		return results;
	}

}
