package app.fairwell.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * A condition of a query, which grows with each filter.
 */
final class Condition {

	private final List<String> parts = new ArrayList<>();

	private final List<Object> values = new ArrayList<>();

	Condition and(String part, Object... given) {
		this.parts.add(part);
		this.values.addAll(List.of(given));
		return this;
	}

	String where() {
		return this.parts.isEmpty() ? "" : " where " + sql();
	}

	String sql() {
		return String.join(" and ", this.parts);
	}

	List<Object> values() {
		return List.copyOf(this.values);
	}

}
