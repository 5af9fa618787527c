package app.fairwell.export;

/**
 * The named styles of a Word file. Those that Word has itself go by its names, so that it
 * shows them in the reader's language.
 */
enum WordStyle {

	/** What all others are based on. */
	NORMAL("Normal", "Normal", false),
	/** The name of the business above a letter without a logo. */
	WORDMARK("Wordmark", "Letterhead Wordmark", true),
	/** The name of the business beside its logo. */
	COMPANY("Company", "Letterhead Company", true),
	/** The address and the numbers of the business, and a remark above a translation. */
	CONTACT("Contact", "Letterhead Contact", true),
	/** How the letter travels. */
	DELIVERY("Delivery", "Delivery", true),
	/** The recipient. */
	ADDRESS("Address", "Inside Address", true),
	/** Place and date. */
	DATE("Date", "Date", false),
	/** The subject, the one heading of a letter. */
	SUBJECT("Heading1", "heading 1", false),
	/** The salutation. */
	SALUTATION("Salutation", "Salutation", false),
	/** A paragraph of the letter. */
	BODY("BodyText", "Body Text", false),
	/** The complimentary close. */
	CLOSING("Closing", "Closing", false),
	/** The name below the room for ink. */
	SIGNATURE("Signature", "Signature", false),
	/** What stands below the name. */
	FUNCTION("SignatureTitle", "Signature Title", true),
	/** What is enclosed. */
	ENCLOSURES("Enclosures", "Enclosures", true),
	/** The white above the text of the second page and those after it. */
	HEADER("Header", "header", false),
	/** What says on every page that a letter is not released. */
	MARK("DraftMark", "Draft Mark", true),
	/** The label of the second page and those after it. */
	FOOTER("Footer", "footer", false);

	private final String id;

	private final String title;

	private final boolean own;

	WordStyle(String id, String title, boolean own) {
		this.id = id;
		this.title = title;
		this.own = own;
	}

	String id() {
		return this.id;
	}

	String title() {
		return this.title;
	}

	/**
	 * Whether Word does not have it itself.
	 * @return true for a style of our own
	 */
	boolean isOwn() {
		return this.own;
	}

}
