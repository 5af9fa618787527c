package app.fairwell.business;

import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A business as it is set up. Paper and currency follow from the language.
 *
 * @param name its name, not blank
 * @param address its address lines, may be empty
 * @param language one of {@link LetterLanguages#tags()}
 * @param zone its time zone, or null for that of this computer
 * @param logo an uploaded picture, or null
 */
public record NewBusiness(String name, List<String> address, String language, @Nullable ZoneId zone,
		byte @Nullable [] logo) {

	public NewBusiness {
		if (name.isBlank()) {
			throw new IllegalArgumentException("A business has a name");
		}
		address = List.copyOf(address);
	}

}
