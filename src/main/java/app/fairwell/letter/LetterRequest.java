package app.fairwell.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a letter is composed from. It cannot be wrong: {@link LetterComposer#request}
 * makes it from answers, with open dates resolved (product.md A16).
 *
 * @param kind which letter
 * @param language the tag of a language that letters can be written in
 * @param sender who writes; the company is there
 * @param customer whom it is for; the name is there, or the company
 * @param toCompany whether the customer is a company
 * @param reasons why; at least one for a termination
 * @param framing the framing that the writer chose, or null to have it picked
 * @param service what the business does for the customer, or null
 * @param situations documented situations, each a sentence or a phrase
 * @param goodwill what is given, or null
 * @param alternatives names of others who can help
 * @param letterDate the day of the letter
 * @param endDate the day from which the business no longer serves the customer; the day
 * of the letter for a win-back, which ends nothing
 * @param warnings what was seen of the dates while reading
 * @param place where the letter is written, or null
 * @param warmth the degree of warmth
 * @param delivery how the letter travels, or null
 * @param enclosures what is enclosed
 * @param practical the practical details
 * @param winBack what a win-back tells; there for a win-back and null for a termination
 * @param second the second print, or null
 */
public record LetterRequest(LetterKind kind, String language, Answers.Sender sender, Answers.Customer customer,
		boolean toCompany, Set<Reason> reasons, @Nullable Framing framing, @Nullable String service,
		List<String> situations, @Nullable Goodwill goodwill, List<String> alternatives, LocalDate letterDate,
		LocalDate endDate, List<LetterWarning> warnings, @Nullable String place, Warmth warmth,
		@Nullable String delivery, List<String> enclosures, Answers.Practical practical, @Nullable WinBack winBack,
		@Nullable Second second) {

	public LetterRequest {
		Set<Reason> inOrder = EnumSet.noneOf(Reason.class);
		inOrder.addAll(reasons);
		reasons = inOrder;
		situations = List.copyOf(situations);
		alternatives = List.copyOf(alternatives);
		warnings = List.copyOf(warnings);
		enclosures = List.copyOf(enclosures);
	}

	/**
	 * A second print of the letter, for somebody who reads another language better.
	 *
	 * @param language the tag of a language that letters can be written in
	 * @param words words as typed, with what stands for them in that language
	 */
	public record Second(String language, Map<String, String> words) {

		public Second {
			words = Map.copyOf(words);
		}

	}

	/**
	 * What a win-back tells (product.md D), each a phrase, a sentence or more, or null.
	 *
	 * @param whatWentWrong what went wrong, as the business sees it
	 * @param cause why it went wrong
	 * @param feelings how the customer felt
	 * @param remedy what the business offers
	 * @param mission what the business stands for
	 * @param leftOn the day on which the customer left, or null
	 */
	public record WinBack(@Nullable String whatWentWrong, @Nullable String cause, @Nullable String feelings,
			@Nullable String remedy, @Nullable String mission, @Nullable LocalDate leftOn) {
	}

	/**
	 * What is given as goodwill (product.md A8).
	 *
	 * @param refund true for a refund, false for a cancelled invoice
	 * @param amount the amount; a refund has one
	 * @param currency the amount's ISO 4217 code
	 * @param reference the invoice's number
	 * @param paidBy how and by when
	 * @param covers what the amount was for
	 */
	public record Goodwill(boolean refund, @Nullable BigDecimal amount, @Nullable String currency,
			@Nullable String reference, @Nullable String paidBy, @Nullable String covers) {
	}

}
