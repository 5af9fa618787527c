package app.fairwell.upkeep;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A command that goes to a Fairwell which ends, or which ended long ago.
 */
class KnockTests {

	private static final Command RESET = new Command(Command.RESET_PASSWORD, List.of("ana@example.com", "lamp"));

	@TempDir
	private Path data;

	@Test
	void isNotDoneASecondTimeWhenItIsCutOff() throws Exception {
		try (ServerSocket ending = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			DoorPlate.at(ending.getLocalPort()).write(this.data);
			CompletableFuture<Void> heard = CompletableFuture.runAsync(() -> hear(ending));
			assertThat(Knock.at(this.data, RESET)).get()
				.matches((reply) -> reply.code() == 1)
				.extracting(Reply::text)
				.asString()
				.contains("may have been done or not", "running.properties");
			heard.join();
		}
	}

	private static void hear(ServerSocket ending) {
		try (Socket socket = ending.accept()) {
			socket.getInputStream().read();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void findsNobodyWhereNoneRuns() throws Exception {
		assertThat(Knock.at(this.data, RESET)).isEmpty();
		try (ServerSocket ended = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			DoorPlate.at(ended.getLocalPort()).write(this.data);
		}
		assertThat(Knock.at(this.data, RESET)).isEmpty();
	}

}
