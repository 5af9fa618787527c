package app.fairwell.account;

import java.time.format.DateTimeFormatter;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A passkey as its person sees it.
 *
 * @param id its id
 * @param name what they call it
 * @param used when it was used last, or null for never
 */
record PasskeyRow(UUID id, String name, @Nullable String used) {

	static PasskeyRow of(Passkey passkey, DateTimeFormatter moments) {
		return new PasskeyRow(passkey.id(), passkey.name(),
				(passkey.lastUsedAt() != null) ? moments.format(passkey.lastUsedAt()) : null);
	}

}
