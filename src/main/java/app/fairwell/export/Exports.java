package app.fairwell.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import app.fairwell.account.Approvers;
import app.fairwell.account.SignedIn;
import app.fairwell.business.BusinessDetails;
import app.fairwell.business.Businesses;
import app.fairwell.business.Paper;
import app.fairwell.draft.Approvals;
import app.fairwell.draft.DraftView;
import app.fairwell.letter.Gap;
import app.fairwell.letter.Letter;
import app.fairwell.letter.LetterText;
import app.fairwell.letter.Section;
import app.fairwell.typeset.Typesetter;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Turns letters into what leaves the house. Safe for use by many threads.
 */
@Service
public class Exports {

	/** The media type of a Word file. */
	public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private final Typesetter typesetter;

	private final Businesses businesses;

	private final Approvals approvals;

	private final Approvers approvers;

	private final KnownSteps known = new KnownSteps();

	Exports(Typesetter typesetter, Businesses businesses, Approvals approvals, Approvers approvers) {
		this.typesetter = typesetter;
		this.businesses = businesses;
		this.approvals = approvals;
		this.approvers = approvers;
	}

	/**
	 * A letter of which nothing is saved, as it leaves the house: with the mark of a
	 * draft where a second person must approve (product.md G5, G6).
	 * @param letter the letter
	 * @return the letter to show or print
	 */
	public Letter unsaved(Letter letter) {
		return letter.asDraft(this.approvers.secondPersonDemanded());
	}

	/**
	 * The letter of a draft as PDF: the file that was frozen when it was approved, and
	 * before that one with the mark of a draft (product.md G5).
	 * @param draft the draft
	 * @param by who asks
	 * @return the bytes of the file
	 * @throws UnfinishedLetterException if an answer is missing in it
	 */
	public byte[] pdf(DraftView draft, SignedIn by) {
		return draft.status().isFrozen() ? this.approvals.pdf(draft.id(), by) : pdf(draft.toLetter());
	}

	/**
	 * Sets a letter as PDF on the business's paper, with its logo, and behind it its
	 * translation. An ordinary letter is set tight enough for one page (product.md A15).
	 * @param letter the letter
	 * @return the bytes of the file; equal letters make equal bytes
	 * @throws UnfinishedLetterException if an answer is missing in it
	 */
	public byte[] pdf(Letter letter) {
		refuseGaps(letter);
		BusinessDetails business = this.businesses.current();
		return SetLetter.pdf(set(letter, business.paper(), logo(business)));
	}

	/**
	 * Writes a letter for Word, on the same paper and in the same type as the PDF.
	 * @param letter the letter
	 * @return the bytes of the file
	 * @throws UnfinishedLetterException if an answer is missing in it
	 */
	public byte[] docx(Letter letter) {
		refuseGaps(letter);
		BusinessDetails business = this.businesses.current();
		byte[] logo = logo(business);
		return WordFile.of(letter, business.paper(), logo, set(letter, business.paper(), logo));
	}

	/**
	 * How tight the type of a letter is set on paper, for a page that shows it as it will
	 * print (product.md E2).
	 * @param letter the letter, which may have gaps
	 * @return a step for the letter, and one for its translation if it has one: 0 for the
	 * roomiest type, more for tighter ones
	 */
	public List<Integer> steps(Letter letter) {
		BusinessDetails business = this.businesses.current();
		byte[] logo = logo(business);
		return this.known.of(letter, business.paper(), logo,
				() -> set(letter, business.paper(), logo).stream().map(SetLetter::step).toList());
	}

	/** The letter, and behind it its translation. */
	private List<SetLetter> set(Letter letter, Paper paper, byte @Nullable [] logo) {
		List<SetLetter> set = new ArrayList<>();
		set.add(SetLetter.of(letter, paper, logo, this.typesetter));
		if (letter.translation() != null) {
			set.add(SetLetter.of(letter.translation(), paper, logo, this.typesetter));
		}
		return set;
	}

	private byte @Nullable [] logo(BusinessDetails business) {
		return business.hasLogo() ? this.businesses.logo().orElse(null) : null;
	}

	/**
	 * Writes a letter as plain text.
	 * @param letter the letter
	 * @return its words as they stand on the paper, lines ending with a line feed
	 * @throws UnfinishedLetterException if an answer is missing in it
	 */
	public String text(Letter letter) {
		refuseGaps(letter);
		return LetterText.of(letter);
	}

	/**
	 * The name of an exported file, for a person to find again (product.md H3).
	 * @param draft the draft whose letter it holds
	 * @param extension {@code pdf}, {@code docx} or {@code txt}
	 * @return for example {@code 2027-02-28 Thomas Keane - letter.pdf}
	 */
	public String fileName(DraftView draft, String extension) {
		LocalDate written = written(draft.answers().letterDate(), draft.progress().day());
		return FileName.of(written, draft.toLetter().customer(), extension);
	}

	/**
	 * The name of an exported file of a letter that is not saved (product.md H3).
	 * @param letter the letter that it holds
	 * @param letterDate the date of the letter as answered; the business's today when
	 * left open
	 * @param extension {@code pdf}, {@code docx} or {@code txt}
	 * @return for example {@code 2027-02-28 Thomas Keane - letter.pdf}
	 */
	public String fileName(Letter letter, @Nullable String letterDate, String extension) {
		return FileName.of(written(letterDate, this.businesses.today()), letter.customer(), extension);
	}

	// Answers are kept as given, perhaps blank or with spaces around
	private static LocalDate written(@Nullable String letterDate, LocalDate today) {
		try {
			return (letterDate == null || letterDate.isBlank()) ? today : LocalDate.parse(letterDate.strip());
		}
		catch (DateTimeException ex) {
			return today;
		}
	}

	static void refuseGaps(Letter letter) {
		List<String> missing = texts(letter).flatMap((text) -> Gap.pieces(text).stream())
			.filter(Gap.Piece::gap)
			.map(Gap.Piece::text)
			.distinct()
			.toList();
		if (!missing.isEmpty()) {
			throw new UnfinishedLetterException(missing);
		}
	}

	private static Stream<String> texts(Letter letter) {
		Letter.Letterhead head = letter.letterhead();
		Stream<String> lines = Stream
			.of(head.address(), head.contact(), letter.recipient(), letter.signature(), letter.enclosures(),
					letter.sections().stream().map(Section::text).toList())
			.flatMap(List::stream);
		Stream<String> single = Stream.of(head.company(), letter.placeAndDate(), letter.subject(), letter.salutation(),
				letter.close());
		return Stream.of(lines, single, Stream.ofNullable(letter.delivery())).flatMap((texts) -> texts);
	}

}
