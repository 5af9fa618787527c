package app.fairwell.draft;

import java.util.LinkedHashMap;
import java.util.Map;

import app.fairwell.letter.LetterKind;
import app.fairwell.letter.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The search and the filters of the list, as they stand in the address. What is not known
 * filters nothing. Public, so that the expressions of templates can be compiled.
 *
 * @param q the words to look for
 * @param status the id of a status
 * @param kind the id of a kind of letter
 * @param reason the id of a reason
 * @param after the key of a page
 */
public record DraftFilter(@Nullable String q, @Nullable String status, @Nullable String kind, @Nullable String reason,
		@Nullable String after) {

	public DraftFilter {
		q = (q == null || q.isBlank()) ? null : q.strip();
		status = (status == null || DraftStatus.of(status).isEmpty()) ? null : status;
		kind = (kind == null || LetterKind.of(kind).isEmpty()) ? null : kind;
		reason = (reason == null || Reason.of(reason).isEmpty()) ? null : reason;
		after = (after == null || after.isEmpty()) ? null : after;
	}

	DraftQuery query() {
		return new DraftQuery(this.q, (this.status != null) ? DraftStatus.of(this.status).orElse(null) : null,
				(this.kind != null) ? LetterKind.of(this.kind).orElse(null) : null,
				(this.reason != null) ? Reason.of(this.reason).orElse(null) : null, this.after, DraftQuery.USUAL);
	}

	/**
	 * Whether it narrows the list, for the template.
	 * @return true if there is something to clear
	 */
	public boolean isActive() {
		return this.q != null || this.status != null || this.kind != null || this.reason != null;
	}

	/**
	 * The address of a page of the same search, for the template.
	 * @param otherStatus the id of a status, or null for all
	 * @param key the key of a page, or null for the first
	 * @return the path with its query
	 */
	public String address(@Nullable String otherStatus, @Nullable String key) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/drafts");
		Map<String, String> parameters = parameters(otherStatus, key);
		parameters.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(parameters).toUriString();
	}

	void addTo(RedirectAttributes next) {
		parameters(this.status, null).forEach(next::addAttribute);
	}

	private Map<String, String> parameters(@Nullable String otherStatus, @Nullable String key) {
		Map<String, String> parameters = new LinkedHashMap<>();
		put(parameters, "q", this.q);
		put(parameters, "status", otherStatus);
		put(parameters, "kind", this.kind);
		put(parameters, "reason", this.reason);
		put(parameters, "after", key);
		return parameters;
	}

	private static void put(Map<String, String> parameters, String name, @Nullable String value) {
		if (value != null) {
			parameters.put(name, value);
		}
	}

}
