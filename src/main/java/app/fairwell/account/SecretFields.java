package app.fairwell.account;

import java.util.Locale;

/**
 * Which fields of a form hold what no page and no database may keep as it was typed.
 */
public final class SecretFields {

	private SecretFields() {
	}

	/**
	 * Whether a field holds a password.
	 * @param name the name of the field
	 * @return true for each name with {@code password} in it
	 */
	public static boolean isSecret(String name) {
		return name.toLowerCase(Locale.ROOT).contains("password");
	}

}
