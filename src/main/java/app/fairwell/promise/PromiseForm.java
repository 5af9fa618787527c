package app.fairwell.promise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * A promise as it stands in the form.
 *
 * @param words what is to be done
 * @param due by when, an ISO date
 * @param responsible who sees to it
 * @param version the version that it was read with
 * @param key by which a form sent twice is known
 */
record PromiseForm(
		@NotBlank(message = "{promise.words.missing}") @Size(max = 200,
				message = "{promise.long}") @Nullable String words,
		@Nullable String due, @Size(max = 200, message = "{promise.long}") @Nullable String responsible,
		@Nullable String version, @Nullable String key) {

	private static final Pattern REFUSED = Pattern.compile("[\\p{Cc}\\p{Cs}\\s]+");

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2199;

	static PromiseForm of(PromiseRow row, String title) {
		return new PromiseForm(title, row.due().toString(), row.responsible(), Long.toString(row.version()), null);
	}

	static PromiseForm empty(LocalDate due) {
		return new PromiseForm("", due.toString(), "", null, UUID.randomUUID().toString());
	}

	PromiseForm upTo(long stands) {
		return new PromiseForm(this.words, this.due, this.responsible, Long.toString(stands), this.key);
	}

	void check(BindingResult problems) {
		LocalDate day = day();
		if (!problems.hasErrors() && (day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
			problems.rejectValue("due", "promise.due.missing");
		}
	}

	/**
	 * What the form says.
	 * @param called what its kind is called; whoever leaves that as it is gives no words
	 * of their own
	 * @return the change; the form has been checked
	 */
	PromiseChange change(String called) {
		String own = clean(this.words);
		LocalDate day = day();
		if (day == null) {
			throw new IllegalStateException("No day in a form that was checked");
		}
		return new PromiseChange(called.equals(own) ? null : own, day, clean(this.responsible));
	}

	private @Nullable LocalDate day() {
		try {
			return (this.due != null) ? LocalDate.parse(this.due.strip()) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	long seen() {
		try {
			return (this.version != null) ? Long.parseLong(this.version) : -1;
		}
		catch (NumberFormatException ex) {
			return -1;
		}
	}

	UUID formKey() {
		try {
			return UUID.fromString((this.key != null) ? this.key : "");
		}
		catch (IllegalArgumentException ex) {
			return UUID.randomUUID();
		}
	}

	private static @Nullable String clean(@Nullable String typed) {
		String clean = (typed != null) ? REFUSED.matcher(typed).replaceAll(" ").strip() : "";
		return clean.isEmpty() ? null : clean;
	}

}
