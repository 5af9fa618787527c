package app.fairwell.account;

/**
 * The owner as the first account is made; the password is hashed already.
 *
 * @param details who it is
 * @param passwordHash the hash
 */
public record NewOwner(PersonDetails details, String passwordHash) {

	@Override
	public String toString() {
		return "NewOwner";
	}

}
