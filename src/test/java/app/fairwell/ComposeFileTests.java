package app.fairwell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds together in {@code compose.yaml} and the files beside it.
 */
class ComposeFileTests {

	private static final List<String> COPIES = List.of("fairwell-1", "fairwell-2");

	private final String text = read("compose.yaml");

	private final Map<String, Object> file = new Yaml().load(this.text);

	// L4
	@Test
	void holdsNoPassword() {
		assertThat(this.text.lines().filter((line) -> line.matches("(?i)\\s*\\w*(password|secret|token)\\w*:.*")))
			.isNotEmpty()
			.allMatch((line) -> line.matches(
					"  password:|      \\w+_PASSWORD_FILE: /run/password/database|    FAIRWELL_DB_PASSWORD_FILE: /run/password/database|      password:"));
	}

	@Test
	void letsNobodyInButThroughTheProxyOnThisComputer() {
		services().forEach((name, service) -> assertThat(service.get("ports"))
			.isEqualTo(name.equals("proxy") ? List.of("127.0.0.1:8080:8080") : null));
		assertThat(services().get("proxy").get("networks").toString()).doesNotContain("back");
		assertThat(services().get("database").get("networks")).isEqualTo(List.of("back"));
	}

	@Test
	void believesTheProxyAlone() {
		assertThat(services().get("proxy").get("networks").toString()).contains("ipv4_address=10.87.42.2}");
		assertThat(COPIES).allSatisfy(
				(copy) -> assertThat(environment(copy)).containsEntry("FAIRWELL_TRUSTED_PROXIES", "10.87.42.2"));
	}

	@Test
	void setsBothCopiesUpAlike() {
		assertThat(environment("fairwell-1")).isEqualTo(environment("fairwell-2"))
			.containsEntry("FAIRWELL_DB_PASSWORD_FILE", environment("database").get("POSTGRES_PASSWORD_FILE"));
		assertThat(environment("proxy")).containsEntry("COPIES", "fairwell-1:8080 fairwell-2:8080");
		assertThat(COPIES).allSatisfy((copy) -> assertThat(services().get(copy).get("volumes").toString())
			.contains(copy + ":/data,", "backups:/data/backups"));
	}

	@Test
	void givesThePasswordToTheAccountOfTheImage() {
		assertThat(read("Dockerfile")).contains("--uid 10001", "/data/backups");
		assertThat(this.text).contains("chown 10001 new");
		assertThat(read("src/docker/Caddyfile")).contains("{$SITE} {", "reverse_proxy {$COPIES} {");
	}

	@SuppressWarnings("unchecked")
	private Map<String, Map<String, Object>> services() {
		return (Map<String, Map<String, Object>>) this.file.get("services");
	}

	@SuppressWarnings("unchecked")
	private Map<String, String> environment(String service) {
		return (Map<String, String>) services().get(service).get("environment");
	}

	private static String read(String file) {
		try {
			return Files.readString(Path.of(file));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
