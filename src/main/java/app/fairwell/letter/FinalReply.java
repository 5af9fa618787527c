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
 * @param paragraphs what it says
 * @param signature the lines of the signature
 * @param letter the reply on paper, or null in public
 * @param staff what to say to who calls about it
 */
public record FinalReply(Reaction reaction, Locale language, List<String> paragraphs, List<String> signature,
		@Nullable Letter letter, String staff) {

	public FinalReply {
		paragraphs = List.copyOf(paragraphs);
		signature = List.copyOf(signature);
	}

	/**
	 * The reply as text, to be copied into a message: without what stands on paper alone.
	 * @return its parts with an empty line between them
	 */
	public String text() {
		List<String> parts = new ArrayList<>(this.paragraphs);
		if (this.letter != null) {
			parts.add(0, this.letter.salutation());
			parts.add(this.letter.close());
		}
		parts.add(String.join("\n", this.signature));
		return String.join("\n\n", parts);
	}

}
