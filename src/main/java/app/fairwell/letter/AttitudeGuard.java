package app.fairwell.letter;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Keeps referrals out of a letter under attitude, wherever they were typed (product.md
 * A11): an answer that names one of the alternatives is left out.
 */
final class AttitudeGuard {

	/** Accents; the vowel signs of other scripts are letters of their words. */
	private static final Pattern MARKS = Pattern.compile("[\u0300-\u036F]+");

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

	private final List<Pattern> names;

	AttitudeGuard(List<String> alternatives) {
		this.names = alternatives.stream()
			.map(AttitudeGuard::folded)
			.filter((name) -> !name.isBlank())
			.map(AttitudeGuard::inAnyForm)
			.toList();
	}

	/** A name as a sentence may inflect it: "Kowalska" is also "Kowalskiej". */
	private static Pattern inAnyForm(String name) {
		String[] words = name.strip().split(" ");
		// Alone, a short word without its last letter would be found in too many others.
		int inflected = (words.length > 1) ? 4 : 5;
		return Pattern.compile(Arrays.stream(words)
			.map((word) -> Pattern.quote((word.length() < inflected) ? word : word.substring(0, word.length() - 1))
					+ "[\\p{L}\\p{M}]*")
			.collect(Collectors.joining(" ", " ", " ")));
	}

	/** What may be told of a request under a framing. */
	static LetterRequest told(LetterRequest request, @Nullable Framing framing) {
		return (framing == Framing.ATTITUDE) ? new AttitudeGuard(request.alternatives()).without(request) : request;
	}

	private LetterRequest without(LetterRequest request) {
		if (this.names.isEmpty()) {
			return request;
		}
		LetterRequest.Goodwill goodwill = request.goodwill();
		return new LetterRequest(request.kind(), request.language(), request.sender(), request.customer(),
				request.toCompany(), request.reasons(), request.framing(), unnamed(request.service()),
				request.situations(), (goodwill != null) ? without(goodwill) : null, request.alternatives(),
				request.letterDate(), request.endDate(), request.warnings(), unnamed(request.place()), request.warmth(),
				unnamed(request.delivery()),
				request.enclosures().stream().filter((enclosure) -> unnamed(enclosure) != null).toList(),
				without(request.practical()), request.winBack(), request.second());
	}

	private LetterRequest.Goodwill without(LetterRequest.Goodwill goodwill) {
		return new LetterRequest.Goodwill(goodwill.refund(), goodwill.amount(), goodwill.currency(),
				unnamed(goodwill.reference()), unnamed(goodwill.paidBy()), unnamed(goodwill.covers()));
	}

	private Answers.Practical without(Answers.Practical given) {
		return new Answers.Practical(unnamed(given.agreement()), unnamed(given.services()), unnamed(given.notice()),
				unnamed(given.finishedWork()), unnamed(given.openWork()), unnamed(given.deadlines()),
				unnamed(given.fees()), unnamed(given.finalInvoice()), unnamed(given.prepaidReturn()),
				unnamed(given.property()), unnamed(given.records()), unnamed(given.handover()),
				unnamed(given.retention()), unnamed(given.continuingDuties()), unnamed(given.contact()));
	}

	private @Nullable String unnamed(@Nullable String words) {
		return (words == null || this.names.stream().anyMatch((name) -> name.matcher(folded(words)).find())) ? null
				: words;
	}

	/** Words in lower case without accents and punctuation, a space around each. */
	private static String folded(String words) {
		String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
		return " " + BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
	}

}
