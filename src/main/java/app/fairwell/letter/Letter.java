package app.fairwell.letter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A whole letter in words, in the order in which it stands on paper. The one currency:
 * the composer makes it, a draft gives it back, every export takes it. It holds nothing
 * that is private (product.md A5).
 *
 * @param kind which of the two letters it is
 * @param language the language and region it is written in
 * @param letterhead who writes
 * @param customer what the customer is called: the company, or the person
 * @param recipient the lines of the address block, never empty
 * @param delivery the line above the address that says how the letter travels ("By
 * registered post"), or null
 * @param placeAndDate the line with place and date
 * @param subject the subject line
 * @param salutation the salutation with its punctuation
 * @param sections the body, in order, each kind at most once
 * @param close the complimentary close with its punctuation
 * @param signature the lines below the room for ink, the signatory's name first
 * @param enclosures the line or lines that list what is enclosed, or empty
 * @param furniture the words around the letter, in its language
 * @param translation the same letter in a second language, printed behind it, or null
 * @param draft whether it is not released: every print and export of it carries the mark
 * (product.md G5)
 */
public record Letter(LetterKind kind, Locale language, Letterhead letterhead, String customer, List<String> recipient,
		@Nullable String delivery, String placeAndDate, String subject, String salutation, List<Section> sections,
		String close, List<String> signature, List<String> enclosures, Furniture furniture,
		@Nullable Translation translation, boolean draft) {

	public Letter {
		recipient = List.copyOf(recipient);
		sections = List.copyOf(sections);
		signature = List.copyOf(signature);
		enclosures = List.copyOf(enclosures);
	}

	/**
	 * A letter without a mark and without a second print.
	 * @param kind which of the two letters it is
	 * @param language the language and region it is written in
	 * @param letterhead who writes
	 * @param customer what the customer is called
	 * @param recipient the lines of the address block
	 * @param delivery the line above the address, or null
	 * @param placeAndDate the line with place and date
	 * @param subject the subject line
	 * @param salutation the salutation
	 * @param sections the body
	 * @param close the complimentary close
	 * @param signature the lines below the room for ink
	 * @param enclosures what is enclosed
	 * @param furniture the words around the letter
	 */
	public Letter(LetterKind kind, Locale language, Letterhead letterhead, String customer, List<String> recipient,
			@Nullable String delivery, String placeAndDate, String subject, String salutation, List<Section> sections,
			String close, List<String> signature, List<String> enclosures, Furniture furniture) {
		this(kind, language, letterhead, customer, recipient, delivery, placeAndDate, subject, salutation, sections,
				close, signature, enclosures, furniture, null, false);
	}

	/**
	 * The same letter with another body.
	 * @param sections the new body
	 * @return a new letter
	 */
	public Letter withSections(List<Section> sections) {
		return new Letter(this.kind, this.language, this.letterhead, this.customer, this.recipient, this.delivery,
				this.placeAndDate, this.subject, this.salutation, sections, this.close, this.signature, this.enclosures,
				this.furniture, this.translation, this.draft);
	}

	/**
	 * The same letter with another second print.
	 * @param translation the second print, or null for none
	 * @return a new letter
	 */
	public Letter withTranslation(@Nullable Translation translation) {
		return new Letter(this.kind, this.language, this.letterhead, this.customer, this.recipient, this.delivery,
				this.placeAndDate, this.subject, this.salutation, this.sections, this.close, this.signature,
				this.enclosures, this.furniture, translation, this.draft);
	}

	/**
	 * The same letter as one that is released, or as one that is not.
	 * @param draft whether every print of it, and of its translation, carries the mark
	 * @return a new letter
	 */
	public Letter asDraft(boolean draft) {
		Translation second = this.translation;
		return new Letter(this.kind, this.language, this.letterhead, this.customer, this.recipient, this.delivery,
				this.placeAndDate, this.subject, this.salutation, this.sections, this.close, this.signature,
				this.enclosures, this.furniture, (second != null)
						? new Translation(second.note(), second.asTyped(), second.letter().asDraft(draft)) : null,
				draft);
	}

	/**
	 * What stands above a letter that is not released.
	 * @return the mark in the letter's language, or null once it is released
	 */
	public @Nullable String mark() {
		return this.draft ? this.furniture.draftMark() : null;
	}

	/**
	 * A letter in a second language, for the reader's convenience.
	 *
	 * @param note says what it is
	 * @param asTyped explains the mark of words that stand as they were typed
	 * @param letter the letter, without a translation of its own
	 */
	public record Translation(String note, String asTyped, Letter letter) {

		/**
		 * What stands above the letter.
		 * @return the note, and the explanation of the mark if a word has it
		 */
		public String preface() {
			boolean marked = Stream
				.of(this.letter.sections.stream().map(Section::text), this.letter.enclosures.stream(),
						Stream.of(this.letter.subject), Stream.ofNullable(this.letter.delivery))
				.flatMap((texts) -> texts)
				.anyMatch(AsTyped::isIn);
			return marked ? this.note + " " + this.asTyped : this.note;
		}

	}

	/**
	 * The head of the paper.
	 *
	 * @param company the name of the business, as it gave it
	 * @param address its address lines
	 * @param contact its e-mail address and telephone number, as far as given
	 */
	public record Letterhead(String company, List<String> address, List<String> contact) {

		public Letterhead {
			address = List.copyOf(address);
			contact = List.copyOf(contact);
		}

	}

	/**
	 * The words around a letter.
	 *
	 * @param pageOf the page label with {@code {page}} and {@code {pages}}
	 * @param draftMark the mark of a letter that is not approved
	 */
	public record Furniture(String pageOf, String draftMark) {
	}

}
