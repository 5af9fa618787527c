package app.fairwell.upkeep;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Brings a command to the Fairwell that runs.
 */
final class Knock {

	private Knock() {
	}

	/** What it answers, or empty when none runs. */
	static Optional<Reply> at(Path data, Command command) {
		return DoorPlate.read(data).flatMap((plate) -> ask(data, plate, command));
	}

	private static Optional<Reply> ask(Path data, DoorPlate plate, Command command) {
		// No proxy, whatever this computer is set up with: the secret stays here
		HttpClient client = HttpClient.newBuilder()
			.proxy(ProxySelector.of(null))
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(Duration.ofSeconds(5))
			.build();
		String host = InetAddress.getLoopbackAddress().getHostAddress();
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://%s:%d/%s".formatted(host, plate.port(), command.name())))
			.timeout(command.takesLong() ? Duration.ofDays(1) : Duration.ofMinutes(10))
			.header(Door.SECRET, plate.secret())
			.POST(HttpRequest.BodyPublishers.ofString(command.body(), StandardCharsets.UTF_8))
			.build();
		try {
			HttpResponse<String> answer = client.send(request,
					HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
			return answer.headers()
				.firstValue(Door.CODE)
				.map((code) -> new Reply(Integer.parseInt(code), answer.body()));
		}
		catch (ConnectException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			return Optional.of(cutOff(data));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.of(cutOff(data));
		}
	}

	/** Whether it was done nobody knows; here it would be done a second time. */
	private static Reply cutOff(Path data) {
		return Reply.wrong(Words.say("knock.cut-off", data.resolve(DoorPlate.FILE).toString()));
	}

}
