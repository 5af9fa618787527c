package app.fairwell.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A browser that runs no scripts: it keeps cookies, which belong to all copies of
 * Fairwell on this computer, and fills in forms. It stays where a form leads to another
 * page.
 */
public final class PlainBrowser {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private volatile String token = "";

	/**
	 * Opens a page.
	 * @param copy the copy to ask
	 * @param path the path, with a slash at the start
	 * @return the page
	 */
	public HttpResponse<String> open(FairwellProcess copy, String path) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(copy.address(path)));
	}

	/**
	 * Sends a form, with the token of the page that was opened last.
	 * @param copy the copy to send it to
	 * @param path the path, with a slash at the start
	 * @param fields names and values, in turn
	 * @return the answer
	 */
	public HttpResponse<String> send(FairwellProcess copy, String path, String... fields)
			throws IOException, InterruptedException {
		StringBuilder body = new StringBuilder("_csrf=").append(encoded(this.token));
		for (int field = 0; field < fields.length; field += 2) {
			body.append('&').append(encoded(fields[field])).append('=').append(encoded(fields[field + 1]));
		}
		return send(HttpRequest.newBuilder(copy.address(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body.toString())));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.http.send(request.header("Accept", "text/html, */*;q=0.8").build(),
				BodyHandlers.ofString());
		Matcher found = TOKEN.matcher(answer.body());
		if (found.find()) {
			this.token = found.group(1);
		}
		return answer;
	}

	/**
	 * Signs in.
	 * @param copy the copy to sign in at
	 * @param email the address
	 * @param password the password
	 * @return the answer
	 */
	public HttpResponse<String> signIn(FairwellProcess copy, String email, String password)
			throws IOException, InterruptedException {
		open(copy, "/sign-in");
		return send(copy, "/sign-in", "email", email, "password", password);
	}

	/**
	 * What a page has in some place.
	 * @param page the page
	 * @param pattern a pattern with one group
	 * @return what the group has where the pattern is found first
	 */
	public static String found(HttpResponse<String> page, String pattern) {
		Matcher found = Pattern.compile(pattern).matcher(page.body());
		if (!found.find()) {
			throw new AssertionError("No " + pattern + " in " + page.body());
		}
		return found.group(1);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
