package app.fairwell.draft;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import app.fairwell.letter.Answers;
import app.fairwell.letter.Framing;
import app.fairwell.letter.FramingChoice;
import app.fairwell.letter.Letter;
import app.fairwell.letter.LetterKind;
import app.fairwell.letter.LetterWarning;
import app.fairwell.letter.Section;
import app.fairwell.letter.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A draft, to read: as it stands on the day of reading (product.md A16).
 *
 * @param id the draft's id
 * @param version the version of the answers, to name when changing them
 * @param status where it stands
 * @param kind which of the two letters it is
 * @param language the language tag of the letter
 * @param framing the framing and why, or null for a win-back
 * @param answers the answers
 * @param privateNotes the private notes, empty unless the reader may see them
 * @param subject the subject line
 * @param salutation the salutation
 * @param sections all sections in order, those left out too
 * @param close the complimentary close
 * @param warnings what the writer should know; beside those of the composer
 * {@code alternatives-under-attitude} (product.md A11) and
 * {@code section-no-longer-suggested} (E3), and {@code contradicts-earlier} (D9)
 * @param customerId the record of the customer
 * @param zone the time zone of its dates
 * @param createdBy who made it
 * @param createdAt when it was made
 * @param updatedBy who changed it last
 * @param updatedAt when it was changed last
 * @param frame the letter with the sections as suggested; {@link #toLetter()} has the
 * sections as they stand; the whole letter once it is approved
 * @param progress how far it has come
 */
public record DraftView(UUID id, long version, DraftStatus status, LetterKind kind, String language,
		@Nullable FramingChoice framing, Answers answers, List<String> privateNotes, String subject, String salutation,
		List<SectionView> sections, String close, List<LetterWarning> warnings, UUID customerId, ZoneId zone,
		Who createdBy, Instant createdAt, Who updatedBy, Instant updatedAt, Letter frame, Progress progress) {

	public DraftView {
		privateNotes = List.copyOf(privateNotes);
		sections = List.copyOf(sections);
		warnings = List.copyOf(warnings);
	}

	/**
	 * The letter as it would print now: with the mark of a draft until it is approved,
	 * and from then on as it was approved (product.md G5).
	 * @return the letter without the sections that are left out or empty
	 */
	public Letter toLetter() {
		if (this.progress.release() != null) {
			return this.progress.release().letter();
		}
		List<SectionView> printed = this.sections.stream().filter(SectionView::printed).toList();
		Letter letter = this.frame
			.withSections(printed.stream().map((section) -> new Section(section.kind(), section.text())).toList());
		return (this.frame.translation() != null) ? letter.withTranslation(
				new DraftTranslation(this.answers.inSecondLanguage()).following(printed, this.frame.translation()))
				: letter;
	}

	/**
	 * What the customer is called.
	 * @return the company or the person, as the letter's address has it first; empty if
	 * neither was told
	 */
	public String customerName() {
		return DraftCustomer.nameIn(this.answers);
	}

	/**
	 * Whether the reason is told under a framing.
	 * @param other the framing in question
	 * @return false for any other framing, and for a win-back
	 */
	public boolean isUnder(Framing other) {
		return this.framing != null && this.framing.framing() == other;
	}

	/**
	 * What somebody sees who reads this, to be named when approving it.
	 * @return the versions of everything in it
	 */
	public Seen seen() {
		return new Seen(this.version, this.progress.day(),
				this.sections.stream().collect(Collectors.toMap(SectionView::kind, SectionView::version)));
	}

	/**
	 * One section.
	 * @param kind its kind
	 * @return the section, or empty when the draft has none of this kind
	 */
	public Optional<SectionView> section(SectionKind kind) {
		return this.sections.stream().filter((section) -> section.kind() == kind).findFirst();
	}

}
