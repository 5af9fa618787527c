package app.fairwell.guide;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page of the order ends: the key of its last customer.
 *
 * @param place the place in the order
 * @param sortName the name by which that customer is sorted
 * @param id its id
 */
record GuideCustomersKey(int place, String sortName, UUID id) {

	static GuideCustomersKey of(GuideCustomer last) {
		return new GuideCustomersKey(last.place(), last.sortName(), last.id());
	}

	String encode() {
		String key = this.place + " " + this.id + " " + this.sortName;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads a key.
	 * @throws UnknownGuidePageException if it is none of ours
	 */
	static GuideCustomersKey decode(String after) {
		try {
			String[] parts = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8).split(" ", 3);
			return new GuideCustomersKey(Integer.parseInt(parts[0]), parts[2].replace("\0", ""),
					UUID.fromString(parts[1]));
		}
		catch (IllegalArgumentException | ArrayIndexOutOfBoundsException ex) {
			throw new UnknownGuidePageException(after);
		}
	}

}
