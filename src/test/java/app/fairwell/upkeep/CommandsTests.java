package app.fairwell.upkeep;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.fairwell.support.FairwellCommand;
import app.fairwell.support.FairwellProcess;
import app.fairwell.support.PostgresDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The commands, typed at a terminal beside the program that runs, and after it was
 * killed.
 */
class CommandsTests {

	private static final Pattern PASSWORD = Pattern.compile("(?m)^ {4}([a-z]{4}(?:-[a-z]{4}){5})$");

	private static final Pattern OF_A_LOG = Pattern.compile("(?m)^\\d\\d:\\d\\d:\\d\\d|INFO|WARN|DEBUG|Exception");

	@TempDir
	private Path data;

	private Map<String, String> settings = Map.of();

	@Test
	void workBesideFairwellAndWithoutIt() throws Exception {
		String second;
		String letter;
		try (FairwellProcess fairwell = FairwellProcess.start(this.data)) {
			assertPlateIsPrivate();
			assertDoorStaysShut();
			assertThat(run("doctor").text()).contains("Everything is well.", "It is H2",
					"There is one owner among one person");
			String first = resetPassword(FairwellProcess.EMAIL.toUpperCase(Locale.ROOT));
			assertThat(status(fairwell, FairwellProcess.PASSWORD)).isEqualTo(401);
			assertThat(status(fairwell, first)).isEqualTo(200);
			second = typedPassword("harbour lamp ten");
			assertThat(status(fairwell, first)).isEqualTo(401);
			assertThat(status(fairwell, second)).isEqualTo(200);
			assertRefusals();
			letter = backUpALetter(fairwell, second);
			assertThat(run("restore", backup().toString())).matches((restore) -> restore.code() == 1)
				.extracting(FairwellCommand::text)
				.asString()
				.contains("Fairwell runs on these data");
		}
		assertThat(run("doctor")).matches((doctor) -> doctor.code() == 0)
			.extracting(FairwellCommand::text)
			.asString()
			.contains("whole: ");
		restoreAfterAnErasure();
		String third = resetPassword(FairwellProcess.EMAIL);
		assertRefusals();
		try (FairwellProcess fairwell = FairwellProcess.start(this.data)) {
			assertThat(status(fairwell, second)).isEqualTo(401);
			assertThat(status(fairwell, third)).isEqualTo(200);
			assertErasedAgain(fairwell, letter, third);
		}
		assertDoctorFindsWhoTampered(h2(), "sa");
	}

	private String backUpALetter(FairwellProcess fairwell, String password) throws Exception {
		HttpResponse<byte[]> made = fairwell
			.send(fairwell.request("/api/v1/drafts", password).POST(HttpRequest.BodyPublishers.ofString("""
					{"kind":"termination","language":"en-GB","customer":{"name":"Thomas Keane"},
					"reasons":["outgrown-capacity"]}""")));
		assertThat(made.statusCode()).isEqualTo(201);
		assertThat(run("backup", backup().toString())).matches((backup) -> backup.code() == 0)
			.extracting(FairwellCommand::text)
			.asString()
			.contains("every row was found again");
		return made.headers().firstValue("Location").orElseThrow();
	}

	private Path backup() {
		return this.data.resolve("backups/first.zip");
	}

	/** The customer was erased after the backup: nobody may bring them back. */
	private void restoreAfterAnErasure() throws Exception {
		try (Connection connection = DriverManager.getConnection(h2(), "sa", "");
				Statement statement = connection.createStatement()) {
			statement.executeUpdate("""
					insert into customer_erasure (customer_id, folded_key, erased_at)
					select id, folded_key, current_timestamp from customer""");
			statement.executeUpdate("delete from draft");
			statement.executeUpdate("delete from customer");
		}
		assertThat(run("restore", backup().toString())).matches((restore) -> restore.code() == 0)
			.extracting(FairwellCommand::text)
			.asString()
			.contains("What was there before is kept in");
	}

	private static void assertErasedAgain(FairwellProcess fairwell, String letter, String password) throws Exception { // I4
		assertThat(fairwell.send(fairwell.request(letter, password)).statusCode()).isEqualTo(404);
		String drafts = new String(fairwell.send(fairwell.request("/api/v1/drafts", password)).body(),
				StandardCharsets.UTF_8);
		assertThat(drafts).contains("\"items\":[]");
	}

	private String h2() {
		return "jdbc:h2:file:" + this.data.resolve("db/fairwell") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
	}

	@Test
	void workOnPostgres() throws Exception {
		String url = PostgresDatabase.newDatabase();
		this.settings = Map.of("FAIRWELL_DB_URL", url, "FAIRWELL_DB_USER", "postgres");
		try (FairwellProcess fairwell = FairwellProcess.start(this.data, this.settings)) {
			assertThat(run("doctor").text()).contains("Everything is well.", "It is PostgreSQL");
			assertThat(status(fairwell, resetPassword(FairwellProcess.EMAIL))).isEqualTo(200);
			Files.delete(this.data.resolve("running.properties"));
			assertThat(status(fairwell, resetPassword(FairwellProcess.EMAIL))).isEqualTo(200);
			assertThat(run("backup", backup().toString()).text()).contains("every row was found again");
			assertThat(run("restore", backup().toString()).text()).contains("Fairwell runs on these data");
		}
		assertThat(run("restore", backup().toString()).text()).contains("What was there before is gone");
		assertThat(run("doctor").text()).contains("Everything is well.", "whole: ");
		assertDoctorFindsWhoTampered(url, "postgres");
	}

	@Test
	void sayWhatIsMissing() throws Exception {
		Path nowhere = this.data.resolve("nowhere");
		FairwellCommand doctor = FairwellCommand.run(nowhere, Map.of(), "", "doctor");
		assertThat(doctor.code()).isEqualTo(1);
		assertThat(doctor.text()).contains("There is no data directory " + nowhere, "There is no database",
				"2 things are wrong.");
		assertThat(nowhere).doesNotExist();
		assertThat(run("doctr")).matches((usage) -> usage.code() == 2)
			.extracting(FairwellCommand::text)
			.asString()
			.contains("reset-password EMAIL");
		assertThat(run("reset-password").code()).isEqualTo(2);
	}

	private String resetPassword(String email) throws Exception {
		FairwellCommand reset = run("reset-password", email);
		assertThat(reset.code()).as(reset.text()).isZero();
		Matcher shown = PASSWORD.matcher(reset.text());
		assertThat(shown.find()).as(reset.text()).isTrue();
		return shown.group(1);
	}

	private String typedPassword(String password) throws Exception {
		assertThat(FairwellCommand.run(this.data, this.settings, password + "\n", "reset-password",
				FairwellProcess.EMAIL, "--ask"))
			.matches((reset) -> reset.code() == 0)
			.extracting(FairwellCommand::text)
			.asString()
			.doesNotContain(password);
		return password;
	}

	private void assertRefusals() throws Exception {
		assertThat(run("reset-password", "nobody@example.com")).matches((reset) -> reset.code() == 1)
			.extracting(FairwellCommand::text)
			.asString()
			.contains("Nobody signs in with nobody@example.com");
		assertThat(FairwellCommand.run(this.data, this.settings, "password1\n", "reset-password", FairwellProcess.EMAIL,
				"--ask"))
			.matches((reset) -> reset.code() == 1)
			.extracting(FairwellCommand::text)
			.asString()
			.contains("guessers try first");
	}

	/** The page that says all is well may answer a moment before the door is open. */
	private void assertPlateIsPrivate() throws Exception {
		for (int tries = 0; tries < 300 && DoorPlate.read(this.data).isEmpty(); tries++) {
			Thread.sleep(100);
		}
		assertThat(
				PosixFilePermissions.toString(Files.getPosixFilePermissions(this.data.resolve("running.properties"))))
			.isEqualTo("rw-------");
	}

	private void assertDoorStaysShut() throws Exception {
		DoorPlate plate = DoorPlate.read(this.data).orElseThrow();
		assertThat(knock(plate.port(), Door.SECRET, "another")).isEqualTo(404);
		assertThat(knock(plate.port(), Door.SECRET, plate.secret(), "X-Forwarded-For", "10.0.0.1")).isEqualTo(404);
		assertThat(knock(plate.port(), Door.SECRET, plate.secret())).isEqualTo(200);
	}

	private static int knock(int port, String... headers) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/doctor"))
			.headers(headers)
			.POST(HttpRequest.BodyPublishers.noBody())
			.build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
	}

	private void assertDoctorFindsWhoTampered(String url, String user) throws Exception {
		try (Connection connection = DriverManager.getConnection(url, user, "");
				Statement statement = connection.createStatement()) {
			statement.executeUpdate("update audit_line set person_name = 'Max Ruiz' where number = 1");
			statement.executeUpdate("create table person_of_old (id int, said json)");
		}
		FairwellCommand doctor = run("doctor");
		assertThat(doctor.code()).isEqualTo(1);
		assertThat(doctor.text()).contains("was changed at line 1.", "a table person_of_old that is none of Fairwell's",
				"2 things are wrong.");
	}

	private static int status(FairwellProcess fairwell, String password) throws Exception {
		return fairwell.send(fairwell.request("/api/v1/drafts", password)).statusCode();
	}

	private FairwellCommand run(String... args) throws Exception {
		FairwellCommand command = FairwellCommand.run(this.data, this.settings, "", args);
		assertThat(command.text()).doesNotContainPattern(OF_A_LOG);
		return command;
	}

}
