package app.fairwell.customer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page of customers ends: the key of its last one.
 *
 * @param sortName the name by which that customer is sorted
 * @param id its id
 */
public record CustomerPageKey(String sortName, UUID id) {

	/**
	 * The key as it stands in an address.
	 * @return letters that need no escape
	 */
	public String encode() {
		String key = this.id + " " + this.sortName;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads a key.
	 * @param after the key as it stands in an address
	 * @return the key
	 * @throws UnknownCustomerPageException if it is none of ours
	 */
	public static CustomerPageKey decode(String after) {
		try {
			String key = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
			String[] parts = key.split(" ", 2);
			return new CustomerPageKey(parts[1].replace("\0", ""), UUID.fromString(parts[0]));
		}
		catch (IllegalArgumentException | ArrayIndexOutOfBoundsException ex) {
			throw new UnknownCustomerPageException(after);
		}
	}

}
