package app.fairwell.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

/**
 * Who may follow which route: the rows of {@code account/access.txt}, in their order.
 *
 * @param rows the rows
 */
public record AccessTable(List<AccessRow> rows) {

	private static final String FILE = "account/access.txt";

	/** A variable of a path with the pattern that it has to match. */
	private static final Pattern PATTERN_OF_VARIABLE = Pattern.compile("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}");

	/**
	 * The table that this Fairwell enforces.
	 * @return the table
	 * @throws IllegalStateException naming the line that cannot be read
	 */
	public static AccessTable read() {
		List<AccessRow> rows = new ArrayList<>();
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
			int number = 0;
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				number++;
				if (!line.isBlank() && !line.startsWith("#")) {
					rows.add(AccessRow.of(line, FILE + ":" + number));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(FILE + " cannot be read", ex);
		}
		return new AccessTable(List.copyOf(rows));
	}

	/**
	 * A path as the table has it.
	 * @param path the path of a route
	 * @return the same with the bare names of its variables
	 */
	public static String bare(String path) {
		return PATTERN_OF_VARIABLE.matcher(path).replaceAll("{$1}");
	}

	/**
	 * The row of a route.
	 * @param method the method of a request; HEAD is asked as GET
	 * @param path the path of the route
	 * @return the row, or empty when the route is open to nobody
	 */
	public Optional<AccessRow> find(String method, String path) {
		String asked = "HEAD".equals(method) ? "GET" : method;
		String bare = bare(path);
		return this.rows.stream().filter((row) -> row.isOf(asked, bare)).findFirst();
	}

	// Of everybody; its row says the rest
	String[] openPaths() {
		return this.rows.stream()
			.filter((row) -> row.lets(null))
			.map(AccessRow::path)
			.distinct()
			.toArray(String[]::new);
	}

	/**
	 * Whether a link is worth showing.
	 * @param role who sees it, or null for somebody who is not signed in
	 * @param path where it leads to, a path without variables
	 * @return false when the page behind it would be refused
	 */
	public boolean opens(@Nullable Role role, String path) {
		return find("GET", path).filter((row) -> row.lets(role)).isPresent();
	}

}
