package app.fairwell.business;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

import app.fairwell.audit.Fingerprint;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * The row of the one business.
 */
@Entity
final class Business {

	/** The id of the only row; the table allows no other. */
	static final int ID = 1;

	@Id
	private int id = ID;

	@Version
	private @Nullable Long version;

	private String name = "";

	private String address = "";

	private @Nullable String email;

	private @Nullable String phone;

	private @Nullable String place;

	private String language = "";

	@Enumerated(EnumType.STRING)
	private Paper paper = Paper.A4;

	private String zone = "";

	private String currency = "";

	private @Nullable Instant logoChangedAt;

	private Instant updatedAt = Instant.EPOCH;

	protected Business() {
	}

	static Business of(NewBusiness given, Clock clock) {
		ZoneId zone = (given.zone() != null) ? given.zone() : ZoneId.systemDefault();
		Business business = new Business();
		business.take(
				new BusinessChange(given.name().strip(), given.address(), null, null, null, given.language(),
						LetterLanguages.paper(given.language()), zone, LetterLanguages.currency(given.language())),
				clock.instant());
		return business;
	}

	BusinessDetails details() {
		return new BusinessDetails(this.name, lines(), this.email, this.phone, this.language, this.paper,
				ZoneId.of(this.zone), this.currency, this.place, this.logoChangedAt != null);
	}

	String fingerprint() {
		return Fingerprint.of(Arrays.asList(details(), this.logoChangedAt));
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	@Nullable Instant logoChangedAt() {
		return this.logoChangedAt;
	}

	void change(long seen, BusinessChange change, Instant now) {
		if (seen != version()) {
			throw new BusinessChangedMeanwhileException(seen, version());
		}
		take(change, now);
	}

	void logoChanged(@Nullable Instant at) {
		this.logoChangedAt = at;
	}

	private void take(BusinessChange change, Instant now) {
		this.name = change.name();
		this.address = String.join("\n", change.address());
		this.email = change.email();
		this.phone = change.phone();
		this.place = change.place();
		this.language = change.language();
		this.paper = change.paper();
		this.zone = change.zone().getId();
		this.currency = change.currency();
		this.updatedAt = now;
	}

	private List<String> lines() {
		return this.address.lines().filter((line) -> !line.isBlank()).toList();
	}

}
