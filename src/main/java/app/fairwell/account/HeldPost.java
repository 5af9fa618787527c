package app.fairwell.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What a form sent when nobody was signed in any more.
 *
 * @param id its id
 * @param path where it was sent to, without the query, whose fields are among the others
 * @param fields the fields, each with its values
 */
record HeldPost(UUID id, String path, Map<String, List<String>> fields) {

	/** Marks a post that was held and is sent again. */
	static final String FIELD = "kept-post";

	private static final Set<String> NOT_TYPED = Set.of("_csrf", FIELD);

	private static final int LONGEST = 1_000_000;

	static HeldPost of(HttpServletRequest request) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!NOT_TYPED.contains(name)) {
				fields.put(name, List.of(values));
			}
		});
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return new HeldPost(UUID.randomUUID(), ReturnPath.checked(path), fields);
	}

	/** Whether the post may be held: a password may not, and no more than fits. */
	boolean canBeHeld() {
		return this.fields.keySet().stream().noneMatch(SecretFields::isSecret) && isSmallEnough();
	}

	private boolean isSmallEnough() {
		return this.fields.entrySet()
			.stream()
			.mapToLong((field) -> field.getKey().length() + field.getValue().stream().mapToLong(String::length).sum())
			.sum() <= LONGEST;
	}

	@Override
	public String toString() {
		return "HeldPost[" + this.id + "]";
	}

}
