package app.fairwell.business;

import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * New details of the business, already checked.
 */
record BusinessChange(String name, List<String> address, @Nullable String email, @Nullable String phone,
		@Nullable String place, String language, Paper paper, ZoneId zone, String currency) {
}
