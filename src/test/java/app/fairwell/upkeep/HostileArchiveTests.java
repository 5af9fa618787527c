package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is no sound archive is refused in a sentence, and the data that are there stay as
 * they are, with nothing beside them.
 */
class HostileArchiveTests {

	@TempDir
	private static Path folder;

	private static Path sound;

	private static Places places;

	@BeforeAll
	static void haveData() throws Exception {
		TrialArchive archive = TrialArchive.write(folder);
		sound = archive.file();
		places = TrialArchive.inFile(folder.resolve("data"));
		archive.restoreTo(places);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hostile")
	void leavesTheDataAlone(String name, HostileArchive making, String sentence) throws Exception { // L4
		Path file = folder.resolve("hostile.zip");
		Files.write(file, making.from(Files.readAllBytes(sound)));
		List<String> before = there();
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> new Restoration(places).run(new Command(Command.RESTORE, List.of(file.toString()))))
			.withMessageContaining(sentence)
			.withMessageContaining("Nothing was changed");
		assertThat(there()).isEqualTo(before);
		assertThat(names(folder)).noneMatch((left) -> left.startsWith(Folders.HALF_DONE));
	}

	static Stream<Arguments> hostile() {
		return Stream.of(Arguments.of("empty", (HostileArchive) (zip) -> new byte[0], "is no archive"),
				Arguments.of("not a zip", (HostileArchive) (zip) -> "Dear Mr Keane".getBytes(StandardCharsets.UTF_8),
						"is no archive"),
				Arguments.of("another zip",
						HostileArchive.making((entries) -> entries.removeIf((entry) -> !entry.is("README.txt"))),
						"is no archive"),
				Arguments.of("cut short", (HostileArchive) (zip) -> Arrays.copyOf(zip, zip.length - 1),
						"is no archive"),
				Arguments.of("cut to a half", (HostileArchive) (zip) -> Arrays.copyOf(zip, zip.length / 2),
						"is no archive"),
				Arguments.of("out of the folder", HostileArchive.adding("tables/../../../evil.jsonl"),
						"tables/../../../evil.jsonl"),
				Arguments.of("absolute", HostileArchive.adding("/etc/cron.d/evil"), "/etc/cron.d/evil"),
				Arguments.of("backslashes", HostileArchive.adding("..\\evil.exe"), "..?evil.exe"),
				Arguments.of("a terminal's commands", HostileArchive.adding("\u001b[2Jevil"),
						"?.2Jevil".replace('.', '?')),
				Arguments.of("another file", HostileArchive.adding("tables/zz.jsonl"), "tables/zz.jsonl"),
				Arguments.of("a folder", HostileArchive.adding("tables/"), "tables/"),
				Arguments.of("a link", HostileArchive.adding("tables/link").linking("tables/link"), "tables/link"),
				Arguments.of("a link for a table",
						HostileArchive.rows("business", (text) -> "../../../../etc/passwd")
							.linking("tables/business.jsonl"),
						"business"),
				Arguments.of("many files", HostileArchive.making((entries) -> {
					for (int i = 0; i < 2000; i++) {
						entries.add(new HostileArchive.Entry("x" + i, new byte[0]));
					}
				}), "does not belong there: x0"),
				Arguments.of("twice the same", HostileArchive.twice(), "manifest.json"),
				Arguments.of("without a table",
						HostileArchive.making((entries) -> entries.removeIf((entry) -> entry.is("tables/draft.jsonl"))),
						"lacks tables/draft.jsonl"),
				Arguments.of("no longer that table",
						HostileArchive.manifest((text) -> text.replace("\"draft_step\"", "\"users\"")),
						"does not belong there: tables/draft_step.jsonl"),
				Arguments.of("a newer schema",
						HostileArchive
							.manifest((text) -> text.replaceFirst("\"schema\" : \"\\d+\"", "\"schema\" : \"999\"")),
						"newer version of Fairwell"),
				Arguments.of("a newer format",
						HostileArchive
							.manifest((text) -> text.replaceFirst("\"format\" : 1,", "\"format\" : 2, \"more\" : [],")),
						"newer version of Fairwell"),
				Arguments.of("a schema that is none",
						HostileArchive.manifest(
								(text) -> text.replaceFirst("\"schema\" : \"\\d+\"", "\"schema\" : \"1?; drop\"")),
						"manifest.json is not what it was"),
				Arguments.of("a schema of an earlier version",
						HostileArchive
							.manifest((text) -> text.replaceFirst("\"schema\" : \"\\d+\"", "\"schema\" : \"12\"")),
						"did not have"),
				Arguments.of("no manifest", HostileArchive.manifest((text) -> "[]"),
						"manifest.json is not what it was"),
				Arguments.of("nulls",
						HostileArchive
							.manifest((text) -> text.replaceFirst("\"program\" : \"[^\"]*\"", "\"program\" : null")),
						"manifest.json is not what it was"),
				Arguments.of("an unknown field",
						HostileArchive
							.manifest((text) -> text.replaceFirst("\"format\" : 1,", "\"format\" : 1, \"x\" : 1,")),
						"manifest.json is not what it was"),
				Arguments.of("a manifest without end",
						HostileArchive.manifest((text) -> "{\"format\":1," + " ".repeat(3_000_000) + "}"),
						"manifest.json is not what it was"),
				Arguments.of("a deep manifest", HostileArchive.manifest((text) -> "[".repeat(100_000)),
						"manifest.json is not what it was"),
				Arguments.of("more than any disk",
						HostileArchive
							.manifest((text) -> text.replaceFirst("\"bytes\" : \\d+", "\"bytes\" : 9000000000000000")),
						"too little room"),
				Arguments.of("an overflow",
						HostileArchive
							.manifest((text) -> text.replaceAll("\"bytes\" : \\d+", "\"bytes\" : 9000000000000000000")),
						"too little room"),
				Arguments.of("another type",
						HostileArchive
							.manifest((text) -> text.replaceFirst("\"type\" : \"uuid\"", "\"type\" : \"text\"")),
						"other columns"),
				Arguments.of("a type that is none",
						HostileArchive
							.manifest((text) -> text.replaceFirst("\"type\" : \"uuid\"", "\"type\" : \"class\"")),
						"manifest.json is not what it was"),
				Arguments.of("SQL for a column",
						HostileArchive
							.manifest((text) -> text.replaceFirst("\"name\" : \"id\"", "\"name\" : \"id\\\\\\\" --\"")),
						"manifest.json is not what it was"),
				Arguments.of("a changed word",
						HostileArchive.rows("business", (text) -> text.replace("\"name\"", "\"nbme\"")), "business"),
				Arguments.of("a changed byte", HostileArchive.rows("draft",
						(text) -> text.substring(0, text.length() - 30) + "x" + text.substring(text.length() - 29)),
						"draft"),
				Arguments.of("one row less",
						HostileArchive.rows("customer", (text) -> text.substring(text.indexOf('\n') + 1)), "customer"),
				Arguments.of("no JSON", HostileArchive.sealed("alternative", "{".repeat(1000)), "alternative"),
				Arguments.of("deep JSON", HostileArchive.sealed("alternative", "{\"id\":".repeat(50_000)),
						"alternative"),
				Arguments.of("a column twice", HostileArchive.sealed("business_logo", "{\"id\":1,\"id\":1}"),
						"business_logo"),
				Arguments.of("a column less", HostileArchive.sealed("business_logo", "{\"id\":1}"), "business_logo"),
				Arguments.of("a wrong type", HostileArchive.sealed("business_logo", "{\"id\":\"1\",\"png\":\"AA==\"}"),
						"business_logo"),
				Arguments.of("no Base64", HostileArchive.sealed("business_logo", "{\"id\":1,\"png\":\"%%\"}"),
						"business_logo"),
				Arguments.of("a null that may not be",
						HostileArchive.sealed("business_logo", "{\"id\":1,\"png\":null}"), "business_logo"),
				Arguments.of("against a rule", HostileArchive.sealed("business_logo", "{\"id\":7,\"png\":\"AA==\"}"),
						"business_logo"),
				Arguments.of("a number too large",
						HostileArchive.sealed("business_logo", "{\"id\":99999999999999999999,\"png\":\"AA==\"}"),
						"business_logo"),
				Arguments.of("a row without its parent", HostileArchive.sealed("calendar_address",
						"{\"person_id\":\"00000000-0000-0000-0000-000000000000\",\"token_hash\":\"x\",\"language\":\"en\",\"made_at\":\"2027-02-28T00:00:00.000000Z\"}"),
						"calendar_address"),
				Arguments.of("a sum that is wrong",
						HostileArchive
							.manifest((text) -> text.replaceFirst("\"rowSum\" : \"[0-9a-f]{4}", "\"rowSum\" : \"0000")),
						"is not what it was"),
				Arguments.of("a bomb", HostileArchive.sealed("alternative", " ".repeat(80_000_000)),
						"out of all proportion"));
	}

	private static List<String> there() throws IOException {
		List<String> there = new ArrayList<>(names(places.file().getParent()));
		try (HikariDataSource data = places.openFile()) {
			JdbcClient jdbc = JdbcClient.create(data);
			there.addAll(jdbc.sql("select id || name from customer order by id").query(String.class).list());
			there.addAll(jdbc.sql("select hash from audit_line").query(String.class).list());
		}
		return there;
	}

	private static List<String> names(Path where) throws IOException {
		try (Stream<Path> files = Files.list(where)) {
			return files.map((path) -> path.getFileName().toString()).sorted().toList();
		}
	}

}
