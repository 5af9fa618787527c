package app.fairwell.draft;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import app.fairwell.audit.Fingerprint;
import app.fairwell.letter.Letter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it was approved (product.md G5): text, language, the version that holds its
 * data, the version of the phrases, and the file that is downloaded from then on. Never
 * changed.
 */
@Entity
@Immutable
final class DraftRelease {

	@Id
	@GeneratedValue
	@UuidGenerator(style = UuidGenerator.Style.VERSION_7)
	private @Nullable UUID id;

	private UUID draftId;

	private int number;

	private int versionNumber;

	private Instant approvedAt;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "approved_by"))
	@AttributeOverride(name = "name", column = @Column(name = "approved_by_name"))
	private Who approvedBy;

	private String language;

	private String phrases;

	@Convert(converter = StoredJson.LetterConverter.class)
	private Letter letter;

	/** Null for what was approved before this was kept. */
	private @Nullable String letterSha256;

	@Basic
	private byte[] pdf;

	private String pdfSha256;

	@SuppressWarnings("NullAway.Init")
	protected DraftRelease() {
	}

	DraftRelease(UUID draftId, int number, int versionNumber, Who by, Instant at, String phrases, Letter letter,
			byte[] pdf) {
		this.draftId = draftId;
		this.number = number;
		this.versionNumber = versionNumber;
		this.approvedBy = by;
		this.approvedAt = at;
		this.language = letter.language().toLanguageTag();
		this.phrases = phrases;
		this.letter = letter;
		this.letterSha256 = Fingerprint.of(StoredJson.write(letter).getBytes(StandardCharsets.UTF_8));
		this.pdf = pdf.clone();
		this.pdfSha256 = Fingerprint.of(pdf);
	}

}
