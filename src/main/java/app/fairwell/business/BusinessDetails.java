package app.fairwell.business;

import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the business that writes.
 *
 * @param name its name
 * @param address its address lines, may be empty
 * @param email its e-mail address, or null
 * @param phone its telephone number, or null
 * @param language the language tag of its own letters ({@code en-GB})
 * @param paper what it prints on
 * @param zone where its days begin (product.md A16)
 * @param currency the ISO 4217 code of its money
 * @param place where it writes its letters, or null
 * @param hasLogo whether {@link Businesses#logo()} has a picture
 */
public record BusinessDetails(String name, List<String> address, @Nullable String email, @Nullable String phone,
		String language, Paper paper, ZoneId zone, String currency, @Nullable String place, boolean hasLogo) {

	public BusinessDetails {
		address = List.copyOf(address);
	}

}
