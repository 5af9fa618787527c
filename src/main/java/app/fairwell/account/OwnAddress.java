package app.fairwell.account;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where this Fairwell is reached from outside, for links that leave the house.
 */
@Component
public class OwnAddress {

	private final Access access;

	OwnAddress(Access access) {
		this.access = access;
	}

	/**
	 * The address that links begin with.
	 * @param request the request that asks, for where no address is set
	 * @return the address, without a slash at its end
	 */
	public String of(HttpServletRequest request) {
		String base = this.access.baseUrl().isEmpty()
				? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() : this.access.baseUrl();
		return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
	}

}
