package app.fairwell.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The last word after a letter that ends it: short, kind and firm, and it opens nothing
 * again (product.md I3). One in public says nothing of the customer, not even that there
 * is one.
 *
 * @param reaction how the customer answered
 * @param language the language of the reply
 * @param salutation the salutation, or null in public
 * @param paragraphs what it says
 * @param close the complimentary close, or null in public
 * @param signature the lines of the signature
 * @param staff what to say to who calls about it
 */
public record FinalReply(Reaction reaction, Locale language, @Nullable String salutation, List<String> paragraphs,
		@Nullable String close, List<String> signature, String staff) {

	public FinalReply {
		paragraphs = List.copyOf(paragraphs);
		signature = List.copyOf(signature);
	}

	/**
	 * The reply as text, to be copied.
	 * @return its parts with an empty line between them
	 */
	public String text() {
		List<String> parts = new ArrayList<>();
		if (this.salutation != null) {
			parts.add(this.salutation);
		}
		parts.addAll(this.paragraphs);
		if (this.close != null) {
			parts.add(this.close);
		}
		parts.add(String.join("\n", this.signature));
		return String.join("\n\n", parts);
	}

}
