package app.fairwell.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without a window, in which the owner of a {@link FairwellProcess} is signed
 * in. Its cookies do not know one port from another, as those of browsers do not.
 */
public final class SignedInBrowser {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private FairwellProcess fairwell;

	private String token = "";

	/**
	 * Signs in.
	 * @param fairwell where to
	 */
	public SignedInBrowser(FairwellProcess fairwell) throws IOException, InterruptedException {
		this.fairwell = fairwell;
		get("/sign-in");
		post("/sign-in", Map.of("email", FairwellProcess.EMAIL, "password", FairwellProcess.PASSWORD));
		get("/account");
	}

	/**
	 * Goes on with another process on the same data.
	 * @param again that process
	 */
	public void moveTo(FairwellProcess again) {
		this.fairwell = again;
	}

	/**
	 * Opens a page.
	 * @param path its path
	 * @return the page
	 */
	public HttpResponse<String> get(String path) throws IOException, InterruptedException {
		HttpResponse<String> page = send(HttpRequest.newBuilder(address(path)));
		Matcher found = TOKEN.matcher(page.body());
		if (found.find()) {
			this.token = found.group(1);
		}
		return page;
	}

	/**
	 * Sends a form, and does not follow where it leads.
	 * @param path where to
	 * @param fields its fields
	 * @return the answer
	 */
	public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
		Map<String, String> all = new HashMap<>(fields);
		all.put("_csrf", this.token);
		String body = all.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
		return send(HttpRequest.newBuilder(address(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	private URI address(String path) {
		return this.fairwell.address(path);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.http.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
