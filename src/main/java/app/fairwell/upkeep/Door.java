package app.fairwell.upkeep;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Hears the commands while Fairwell runs: it alone holds the data. It listens on a port
 * of its own that only this computer reaches, whatever the address of the pages is, so
 * that no proxy in front of the pages can lead here.
 */
@Component
@ConditionalOnWebApplication
class Door implements SmartLifecycle {

	/** The header with the code that the command exits with. */
	static final String CODE = "Fairwell-Exit";

	/** The header with the secret of the {@link DoorPlate}. */
	static final String SECRET = "Fairwell-Secret";

	private static final Logger logger = LoggerFactory.getLogger(Door.class);

	private static final List<String> FORWARDING = List.of("Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host",
			"X-Forwarded-Proto", "X-Real-IP", "Origin");

	private static final int MOST = 4096;

	private static final int HANDS = 4;

	private final Path data;

	private final DoorAnswers answers;

	private @Nullable HttpServer server;

	private @Nullable DoorPlate plate;

	Door(@Value("${fairwell.data}") Path data, DoorAnswers answers) {
		this.data = data;
		this.answers = answers;
	}

	@Override
	public void start() {
		try {
			HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			DoorPlate shown = DoorPlate.at(opened.getAddress().getPort());
			// A backup takes its time, and nobody else waits for it
			opened.setExecutor(hands());
			opened.createContext("/", (exchange) -> answer(exchange, shown));
			opened.start();
			this.server = opened;
			this.plate = shown;
			shown.write(this.data);
		}
		catch (IOException ex) {
			logger.warn("Commands have to wait until Fairwell is stopped: {} cannot be written", this.data, ex);
		}
	}

	private static Executor hands() {
		ThreadPoolExecutor hands = new ThreadPoolExecutor(HANDS, HANDS, 10, TimeUnit.SECONDS,
				new LinkedBlockingQueue<>(), new CustomizableThreadFactory("door-"));
		hands.allowCoreThreadTimeOut(true);
		return hands;
	}

	private void answer(HttpExchange exchange, DoorPlate shown) throws IOException {
		try (exchange) {
			Reply reply = opens(exchange, shown) ? reply(exchange) : null;
			if (reply == null) {
				exchange.sendResponseHeaders(404, -1);
				return;
			}
			byte[] text = reply.text().getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set(CODE, Integer.toString(reply.code()));
			exchange.sendResponseHeaders(200, text.length);
			try (OutputStream body = exchange.getResponseBody()) {
				body.write(text);
			}
		}
	}

	private static boolean opens(HttpExchange exchange, DoorPlate shown) {
		Headers headers = exchange.getRequestHeaders();
		String given = headers.getFirst(SECRET);
		return "POST".equals(exchange.getRequestMethod()) && given != null
				&& FORWARDING.stream().noneMatch(headers::containsKey) && MessageDigest
					.isEqual(given.getBytes(StandardCharsets.UTF_8), shown.secret().getBytes(StandardCharsets.UTF_8));
	}

	private @Nullable Reply reply(HttpExchange exchange) throws IOException {
		byte[] body = exchange.getRequestBody().readNBytes(MOST + 1);
		return (body.length > MOST) ? null : this.answers
			.reply(Command.sent(exchange.getRequestURI().getPath(), new String(body, StandardCharsets.UTF_8)));
	}

	@Override
	public void stop() {
		try {
			if (this.plate != null) {
				this.plate.remove(this.data);
			}
		}
		catch (IOException ex) {
			logger.warn("{} keeps an old file", this.data, ex);
		}
		if (this.server != null) {
			this.server.stop(0);
			this.server = null;
		}
	}

	@Override
	public boolean isRunning() {
		return this.server != null;
	}

}
