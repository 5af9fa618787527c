package app.fairwell.letter;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The answers that a letter is made from, as a person or a program gave them: they may be
 * unfinished or wrong. Its shape is the JSON of a letter without the private notes, which
 * are kept apart so that no letter can hold them (product.md A5).
 * {@link LetterComposer#request} turns answers that are whole into a request.
 *
 * @param kind the id of a {@link LetterKind}
 * @param language a language tag of product.md K1
 * @param sender who writes
 * @param customer whom the letter is for
 * @param reasons ids of {@link Reason}s
 * @param framing the id of a {@link Framing}, or null to have it picked
 * @param service what the business does for the customer ("boiler maintenance")
 * @param situations documented situations, told as the business's shortfall
 * @param goodwill what is given
 * @param alternatives names of others who can help
 * @param letterDate ISO date of the letter, or null for the day of release
 * @param endDate ISO date on which it ends, or null for the day of release
 * @param place where the letter is written
 * @param warmth the id of a {@link Warmth}
 * @param delivery how the letter travels
 * @param enclosures what is enclosed
 * @param secondLanguage the language of a second print
 * @param inSecondLanguage words as typed, with what stands for them in the second
 * language
 * @param practical the practical details
 * @param winBack what a win-back letter tells
 */
public record Answers(@Nullable String kind, @Nullable String language, @Nullable Sender sender,
		@Nullable Customer customer, List<String> reasons, @Nullable String framing, @Nullable String service,
		List<String> situations, @Nullable Goodwill goodwill, List<String> alternatives, @Nullable String letterDate,
		@Nullable String endDate, @Nullable String place, @Nullable String warmth, @Nullable String delivery,
		List<String> enclosures, @Nullable String secondLanguage, Map<String, String> inSecondLanguage,
		@Nullable Practical practical, @Nullable WinBack winBack) {

	/** The most characters of an answer of one line, such as a line of an address. */
	public static final int LONGEST_LINE = 200;

	/** The most entries of a list, such as the lines of an address. */
	public static final int MOST_ENTRIES = 20;

	@SuppressWarnings("ConstantValue")
	public Answers {
		reasons = listed(reasons);
		situations = listed(situations);
		alternatives = listed(alternatives);
		enclosures = listed(enclosures);
		inSecondLanguage = (inSecondLanguage != null) ? Collections.unmodifiableMap(new TreeMap<>(inSecondLanguage))
				: Map.of();
	}

	/**
	 * The same answers with the business's own details where none were given. A signatory
	 * without a gender has the one known of the person with that name.
	 * @param defaults what stands in for a missing answer
	 * @return answers with a language, a sender and a place, as far as the defaults have
	 * them
	 */
	public Answers withDefaults(LetterDefaults defaults) {
		boolean ownLanguage = this.language == null
				|| (this.language.equals("en") && defaults.language().startsWith("en"));
		Sender signs = defaults.senderOf(this.kind);
		return new Answers(this.kind, ownLanguage ? defaults.language() : this.language,
				(this.sender != null) ? this.sender.knownFrom(signs) : signs, this.customer, this.reasons, this.framing,
				this.service, this.situations, this.goodwill, this.alternatives, this.letterDate, this.endDate,
				(this.place != null) ? this.place : defaults.place(), this.warmth, this.delivery, this.enclosures,
				this.secondLanguage, this.inSecondLanguage, this.practical, this.winBack);
	}

	/**
	 * The same answers with other words in the second language.
	 * @param words words as typed, with what stands for them there
	 * @return new answers
	 */
	public Answers inSecondLanguage(Map<String, String> words) {
		return new Answers(this.kind, this.language, this.sender, this.customer, this.reasons, this.framing,
				this.service, this.situations, this.goodwill, this.alternatives, this.letterDate, this.endDate,
				this.place, this.warmth, this.delivery, this.enclosures, this.secondLanguage, words, this.practical,
				this.winBack);
	}

	/**
	 * The same answers with a second print in a language.
	 * @param tag the tag of the language
	 * @param words words as typed, with what stands for them there
	 * @return new answers
	 */
	public Answers withSecondLanguage(String tag, Map<String, String> words) {
		return new Answers(this.kind, this.language, this.sender, this.customer, this.reasons, this.framing,
				this.service, this.situations, this.goodwill, this.alternatives, this.letterDate, this.endDate,
				this.place, this.warmth, this.delivery, this.enclosures, tag, words, this.practical, this.winBack);
	}

	private static List<String> listed(@Nullable List<String> given) {
		return (given != null) ? List.copyOf(given) : List.of();
	}

	/**
	 * Who writes.
	 *
	 * @param company the name of the business
	 * @param name the signatory
	 * @param title the signatory's function
	 * @param gender {@code f}, {@code m}, {@code x} or null
	 * @param address the address lines
	 * @param email the e-mail address
	 * @param phone the telephone number
	 */
	public record Sender(@Nullable String company, @Nullable String name, @Nullable String title,
			@Nullable String gender, List<String> address, @Nullable String email, @Nullable String phone) {

		public Sender {
			address = listed(address);
		}

		private Sender knownFrom(Sender person) {
			boolean told = this.gender != null && !this.gender.isBlank();
			return (told || this.name == null || !this.name.strip().equals(person.name())) ? this : new Sender(
					this.company, this.name, this.title, person.gender(), this.address, this.email, this.phone);
		}

	}

	/**
	 * Whom the letter is for.
	 *
	 * @param id the id of an existing customer record
	 * @param type {@code person} or {@code company}
	 * @param name the person, or the person at the company
	 * @param company the company's name
	 * @param gender {@code f}, {@code m}, {@code x} or null
	 * @param salutation the salutation exactly as it shall stand
	 * @param address the address lines
	 * @param since an ISO date or a year
	 */
	public record Customer(@Nullable String id, @Nullable String type, @Nullable String name, @Nullable String company,
			@Nullable String gender, @Nullable String salutation, List<String> address, @Nullable String since) {

		public Customer {
			address = listed(address);
		}

	}

	/**
	 * What is given as goodwill (product.md A8).
	 *
	 * @param type {@code none}, {@code refund} or {@code cancel-invoice}
	 * @param amount a decimal number
	 * @param currency an ISO 4217 code
	 * @param reference the invoice's number
	 * @param paidBy how and by when
	 * @param covers what the amount was for
	 */
	public record Goodwill(@Nullable String type, @Nullable String amount, @Nullable String currency,
			@Nullable String reference, @Nullable String paidBy, @Nullable String covers) {
	}

	/**
	 * The practical details, each a phrase or a sentence, or null (product.md A13).
	 *
	 * @param agreement the agreement that ends
	 * @param services the services that end
	 * @param notice the notice given
	 * @param finishedWork what is finished
	 * @param openWork what the business will still do
	 * @param deadlines what the customer now has to watch
	 * @param fees what is due
	 * @param finalInvoice the last invoice
	 * @param prepaidReturn money that was paid in advance and not earned
	 * @param property keys, devices and other things to return
	 * @param records papers and files
	 * @param handover how work goes to a successor
	 * @param retention how long copies are kept
	 * @param continuingDuties duties that go on
	 * @param contact whom to ask afterwards
	 */
	public record Practical(@Nullable String agreement, @Nullable String services, @Nullable String notice,
			@Nullable String finishedWork, @Nullable String openWork, @Nullable String deadlines, @Nullable String fees,
			@Nullable String finalInvoice, @Nullable String prepaidReturn, @Nullable String property,
			@Nullable String records, @Nullable String handover, @Nullable String retention,
			@Nullable String continuingDuties, @Nullable String contact) {
	}

	/**
	 * What a win-back letter tells (product.md D).
	 *
	 * @param whatWentWrong what went wrong, as the business sees it
	 * @param cause why it went wrong
	 * @param feelings how the customer felt
	 * @param remedy what the business will do about it
	 * @param mission what the business stands for
	 * @param leftOn the ISO date on which the customer left
	 */
	public record WinBack(@Nullable String whatWentWrong, @Nullable String cause, @Nullable String feelings,
			@Nullable String remedy, @Nullable String mission, @Nullable String leftOn) {
	}

}
