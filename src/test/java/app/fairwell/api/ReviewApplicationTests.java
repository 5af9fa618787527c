package app.fairwell.api;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.audit.Fingerprint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From draft to sent with two people, spoken to the whole application (G).
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "FAIRWELL_OWNER_NAME=Ana Byrne", "FAIRWELL_OWNER_EMAIL=ana@example.com",
				"FAIRWELL_OWNER_PASSWORD=harbour lamp nine", "FAIRWELL_BUSINESS_NAME=Brightwater Plumbing" })
class ReviewApplicationTests {

	private static final String DRAFTS = "/api/v1/drafts";

	private static final String PASSWORD = "kettle-of-four-herons";

	private static final String HASH = new Argon2PasswordEncoder(16, 32, 1, 19456, 2).encode(PASSWORD);

	private final Program owner;

	private final Program writer;

	private final Program manager;

	private final Program stranger;

	private final JdbcClient database;

	@Autowired
	ReviewApplicationTests(@LocalServerPort int port, JdbcClient database) {
		this.database = database;
		this.owner = Program.of(port, "ana@example.com", "harbour lamp nine");
		this.writer = Program.of(port, "writer@example.com", PASSWORD);
		this.manager = Program.of(port, "manager@example.com", PASSWORD);
		this.stranger = Program.stranger(port);
	}

	@BeforeEach
	void hire() {
		hire("Wren Tate", "writer@example.com", Role.WRITER);
		hire("Max Ruiz", "manager@example.com", Role.MANAGER);
	}

	@Test
	void takesALetterFromDraftToSent() throws Exception { // G1, G5, G7
		String draft = create(Json.letter());
		Program.Answer waiting = step(this.writer, "PUT", draft + "/submission", null);
		assertThat(waiting.at("/status")).isEqualTo("in-review");
		assertThat(waiting.tag()).isEqualTo(this.writer.get(draft).tag());
		assertThat(this.manager.get("/api/v1/reviews").json().at("/items").findValuesAsString("id"))
			.contains(draft.substring(DRAFTS.length() + 1));
		assertThat(step(this.writer, "PUT", draft + "/approval", null).status()).isEqualTo(403);
		Program.Answer returned = step(this.manager, "POST", draft + "/return",
				"{\"reason\":\"tone\",\"words\":\"Softer, if you can.\"}");
		assertThat(returned.at("/status")).isEqualTo("draft");
		assertThat(this.writer.get(draft + "/progress").at("/steps/1/words")).isEqualTo("Softer, if you can.");
		assertThat(this.writer.send("PATCH " + draft + "/sections/thanks", "\"0\"", "{\"text\":\"Thank you, Tom.\"}")
			.status()).isEqualTo(200);
		step(this.writer, "PUT", draft + "/submission", null);
		assertThat(text(this.manager.get(draft + "/letter.pdf"))).contains("DRAFT");
		assertThat(this.manager.get(draft).at("/text")).startsWith("DRAFT");
		approveAndSend(draft, returned.tag());
	}

	private void approveAndSend(String draft, String stale) throws Exception {
		Program.Answer refused = this.manager.send("PUT " + draft + "/approval", stale, null);
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.at("/code")).isEqualTo("moved");
		String tag = this.manager.get(draft).tag();
		Program.Answer approved = this.manager.send("PUT " + draft + "/approval", tag, null);
		assertThat(approved.at("/release/approvedBy/name")).isEqualTo("Max Ruiz");
		assertThat(this.manager.send("PUT " + draft + "/approval", tag, null).json()).isEqualTo(approved.json());
		Program.Answer pdf = this.writer.get(draft + "/letter.pdf");
		assertThat(text(pdf)).contains("Thank you, Tom.").doesNotContain("DRAFT");
		assertThat(Fingerprint.of(pdf.bytes())).isEqualTo(approved.at("/release/pdfSha256"));
		assertThat(this.writer.get(draft).at("/text")).doesNotContain("DRAFT");
		assertThat(this.writer.get(draft).tag()).isEqualTo(approved.tag());
		assertThat(step(this.writer, "PUT", draft + "/delivery",
				"{\"how\":\"registered-post\",\"on\":\"2025-02-02\",\"tracking\":\"RR 1\"}")
			.at("/status")).isEqualTo("sent");
		String sent = this.writer.get(draft).tag();
		for (int times = 0; times < 2; times++) {
			assertThat(this.writer.send("PUT " + draft + "/delivery/receipt", sent, "{\"on\":\"2025-02-04\"}").status())
				.isEqualTo(200);
		}
		Program.Answer received = step(this.writer, "PUT", draft + "/delivery/receipt", "{\"on\":\"2025-02-05\"}");
		assertThat(
				step(this.writer, "PUT", draft + "/delivery/return", "{\"on\":\"2025-02-01\"}").at("/errors/0/field"))
			.isEqualTo("on");
		assertThat(step(this.writer, "PUT", draft + "/delivery/receipt", "{\"on\":\"2199-01-01\"}").status())
			.isEqualTo(422);
		assertThat(received.json().at("/steps").findValuesAsString("kind")).containsExactly("submitted", "sent-back",
				"submitted", "approved", "sent", "received", "received");
		assertThat(received.at("/steps/4/how")).isEqualTo("registered-post");
		assertThat(step(this.writer, "DELETE", draft + "/delivery", "{\"reason\":\"Wrong envelope\"}").at("/status"))
			.isEqualTo("approved");
		assertThat(step(this.owner, "DELETE", draft + "/approval", null).at("/status")).isEqualTo("draft");
	}

	@Test
	void tellsWhyALetterMayNotGo() throws Exception { // F5, G6
		String draft = create(
				Json.letter((letter) -> letter.withArray("privateNotes").add("He shouted at Maria twice")));
		this.writer.send("PATCH " + draft + "/sections/closing", "\"0\"", "{\"text\":\"You shouted at Maria twice.\"}");
		assertThat(step(this.manager, "PUT", draft + "/approval", null).at("/code")).isEqualTo("second-person");
		step(this.writer, "PUT", draft + "/submission", null);
		Program.Answer refused = step(this.manager, "PUT", draft + "/approval", null);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.at("/stops/0/code")).isEqualTo("private-words");
		assertThat(this.writer.get(draft + "/progress").at("/status")).isEqualTo("in-review");
	}

	@Test
	void takesNoStepsWithDraftsOfOthers() throws Exception { // L3
		Program.Answer made = this.owner.send("POST " + DRAFTS, null, Json.letter());
		String draft = DRAFTS + "/" + made.at("/id");
		assertThat(this.writer.send("PUT " + draft + "/submission", made.tag(), null).status()).isEqualTo(404);
		assertThat(this.writer.get(draft + "/progress").status()).isEqualTo(404);
		assertThat(this.writer.get("/api/v1/reviews").status()).isEqualTo(403);
	}

	@Test
	void letsNobodyInAnywhereWithoutSigningIn() throws Exception { // L3
		this.owner.get("/v3/api-docs")
			.json()
			.at("/paths")
			.forEachEntry((path, item) -> item.forEachEntry((method, one) -> {
				String what = method.toUpperCase(Locale.ROOT) + " " + path.replaceAll("\\{\\w+}", "1");
				assertThat(refusal(what)).as(what).isEqualTo(401);
			}));
	}

	private int refusal(String what) {
		try {
			return this.stranger.send(what, "\"0-0\"", what.startsWith("GET") ? null : "{}").status();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String create(String letter) throws Exception {
		return this.writer.send("POST " + DRAFTS, null, letter).header("Location");
	}

	/** Takes a step with the draft as it stands. */
	private static Program.Answer step(Program program, String method, String path, @Nullable String body)
			throws Exception {
		String draft = path.substring(0, DRAFTS.length() + 37);
		return program.send(method + " " + path, program.get(draft).tag(), body);
	}

	private static String text(Program.Answer pdf) throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
			return new PDFTextStripper().getText(document);
		}
	}

	private void hire(String name, String email, Role role) {
		this.database.sql("""
				insert into person (id, name, email, email_key, password_hash, role, version, created_at)
				select :id, :name, :email, :email, :hash, :role, 0, current_timestamp
				where not exists (select 1 from person where email_key = :email)""")
			.param("id", UUID.randomUUID())
			.param("name", name)
			.param("email", email)
			.param("hash", HASH)
			.param("role", role.name())
			.update();
	}

}
