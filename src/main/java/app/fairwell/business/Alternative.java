package app.fairwell.business;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Another business that customers may be sent to (product.md A10).
 */
@Entity
final class Alternative {

	@Id
	@UuidGenerator(style = UuidGenerator.Style.VERSION_7)
	private @Nullable UUID id;

	private String name = "";

	private String folded = "";

	private Instant createdAt = Instant.EPOCH;

	protected Alternative() {
	}

	Alternative(String name, Instant now) {
		rename(name);
		this.createdAt = now;
	}

	AlternativeRow row() {
		if (this.id == null) {
			throw new IllegalStateException("Not saved yet");
		}
		return new AlternativeRow(this.id, this.name);
	}

	String name() {
		return this.name;
	}

	String folded() {
		return this.folded;
	}

	void rename(String name) {
		this.name = name.strip();
		this.folded = fold(name);
	}

	static String fold(String name) {
		return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC)
			.replaceAll("\\s+", " ")
			.toLowerCase(Locale.ROOT);
	}

}
