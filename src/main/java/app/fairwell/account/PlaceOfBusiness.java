package app.fairwell.account;

import java.time.ZoneId;

/**
 * Where the business is, by whose clock people read times; known further down.
 */
public interface PlaceOfBusiness {

	/**
	 * The time zone of the business.
	 * @return its zone, or that of this computer before it is set up
	 */
	ZoneId zone();

}
