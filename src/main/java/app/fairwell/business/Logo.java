package app.fairwell.business;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The picture on the business's paper, in a row of its own so that the details are read
 * without it.
 */
@Entity
@Table(name = "business_logo")
final class Logo {

	@Id
	private int id = Business.ID;

	private byte[] png = {};

	protected Logo() {
	}

	Logo(byte[] png) {
		this.png = png.clone();
	}

	byte[] png() {
		return this.png.clone();
	}

}
