package app.fairwell.upkeep;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import app.fairwell.audit.Actor;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditQuery;
import app.fairwell.audit.AuditSubject;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filters of the trail, as they stand in the address. What is not known filters
 * nothing.
 *
 * @param who the id of a person, or {@value #FAIRWELL}
 * @param kind the id of a kind of subject
 * @param action the id of an action
 * @param day a day for the business, as {@code 2027-02-01}
 * @param before the number of the line that a page ends before
 */
record TrailFilter(@Nullable String who, @Nullable String kind, @Nullable String action, @Nullable String day,
		@Nullable String before) {

	static final String PATH = "/settings/trail";

	private static final String FAIRWELL = "fairwell";

	TrailFilter {
		who = FAIRWELL.equals(who) ? who : known(who, UUID::fromString);
		kind = (kind == null || AuditSubject.Kind.of(kind).isEmpty()) ? null : kind;
		action = (action == null || AuditAction.of(action).isEmpty()) ? null : action;
		day = known(day, TrailFilter::readDay);
		before = known(before, Long::valueOf);
	}

	private static @Nullable String known(@Nullable String given, Function<String, Object> reader) {
		try {
			return (given != null) ? reader.apply(given.strip()).toString() : null;
		}
		catch (IllegalArgumentException | DateTimeParseException ex) {
			return null;
		}
	}

	/** Databases know fewer years than Java does. */
	private static LocalDate readDay(String given) {
		LocalDate date = LocalDate.parse(given);
		if (date.getYear() < 1970 || date.getYear() > 9999) {
			throw new IllegalArgumentException("No trail reaches the year of " + date);
		}
		return date;
	}

	AuditQuery query(ZoneId zone) {
		LocalDate date = (this.day != null) ? LocalDate.parse(this.day) : null;
		return new AuditQuery(actor(), (this.kind != null) ? AuditSubject.Kind.of(this.kind).orElse(null) : null,
				(this.action != null) ? AuditAction.of(this.action).orElse(null) : null, start(date, zone),
				start((date != null) ? date.plusDays(1) : null, zone));
	}

	private @Nullable Actor actor() {
		if (this.who == null) {
			return null;
		}
		return FAIRWELL.equals(this.who) ? Actor.FAIRWELL : new Actor(UUID.fromString(this.who), "");
	}

	private static @Nullable Instant start(@Nullable LocalDate date, ZoneId zone) {
		return (date != null) ? date.atStartOfDay(zone).toInstant() : null;
	}

	@Nullable Long end() {
		return (this.before != null) ? Long.valueOf(this.before) : null;
	}

	/**
	 * Whether it narrows the trail, for the template.
	 * @return true if there is something to clear
	 */
	public boolean isActive() {
		return this.who != null || this.kind != null || this.action != null || this.day != null;
	}

	/**
	 * The address of a page with the same filters, for the template.
	 * @param number the number of the line that it ends before, or null for the newest
	 * @return the path with its query
	 */
	public String page(@Nullable Long number) {
		return address(PATH, number);
	}

	/**
	 * The address of the file with the same filters, for the template.
	 * @return the path with its query
	 */
	public String file() {
		return address(PATH + ".csv", null);
	}

	private String address(String path, @Nullable Long number) {
		Map<String, Object> parameters = new LinkedHashMap<>();
		put(parameters, "who", this.who);
		put(parameters, "kind", this.kind);
		put(parameters, "action", this.action);
		put(parameters, "day", this.day);
		put(parameters, "before", number);
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		parameters.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(parameters).toUriString();
	}

	private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
		if (value != null) {
			parameters.put(name, value);
		}
	}

}
