package app.fairwell.letter;

import org.jspecify.annotations.Nullable;

/**
 * The business's own details, for the answers that a writer leaves out.
 *
 * @param language the language tag of the business's own letters; a bare {@code en} in
 * the answers means this when it is an English one
 * @param sender who writes
 * @param owner who signs a letter that asks a customer back (product.md D2)
 * @param place where letters are written, or null
 */
public record LetterDefaults(String language, Answers.Sender sender, Answers.Sender owner, @Nullable String place) {

	/**
	 * Details where the owner writes.
	 * @param language the language tag of the business's own letters
	 * @param sender the owner
	 * @param place where letters are written, or null
	 */
	public LetterDefaults(String language, Answers.Sender sender, @Nullable String place) {
		this(language, sender, sender, place);
	}

	/** Who signs a letter of a kind. */
	Answers.Sender senderOf(@Nullable String kind) {
		return LetterKind.WIN_BACK.id().equals(kind) ? this.owner : this.sender;
	}

}
