package app.fairwell.letter;

import java.util.Objects;
import java.util.function.Function;

import app.fairwell.phrasebook.Dimension;
import app.fairwell.phrasebook.Phrasebook;
import app.fairwell.phrasebook.Sentences;
import app.fairwell.phrasebook.Slots;
import app.fairwell.phrasebook.Values;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a letter share while one letter is composed.
 */
final class Telling {

	private final LetterRequest request;

	private final @Nullable Framing framing;

	private final Phrasebook book;

	private final Phrasebook typedIn;

	// Taking a name apart for every phrase would be half of a letter's time
	private final Slots slots;

	/**
	 * Begins a letter.
	 * @param request what to tell
	 * @param framing how to tell the reason; null in a preview without reasons
	 * @param book how it is said
	 * @param typedIn the phrasebook of the language in which people typed
	 */
	Telling(LetterRequest request, @Nullable Framing framing, Phrasebook book, Phrasebook typedIn) {
		this.request = request;
		this.framing = framing;
		this.book = book;
		this.typedIn = typedIn;
		this.slots = new Slots().agreeing(Dimension.WHO, request.toCompany() ? "company" : "person")
			.agreeing(Dimension.YOU, address())
			.agreeing(Dimension.ME, gender(request.sender().gender(), "unknown"))
			.agreeing(Dimension.BY, (request.sender().name() != null) ? "person" : "firm")
			.agreeing(Dimension.TIME, request.endDate().isBefore(request.letterDate()) ? "past" : "ahead");
	}

	LetterRequest request() {
		return this.request;
	}

	@Nullable Framing framing() {
		return this.framing;
	}

	Phrasebook book() {
		return this.book;
	}

	/** Says a phrase that needs the given slots. */
	String say(String key, Slots slots) {
		return this.book.say(key, degree(), slots);
	}

	/** Says a phrase without slots of its own. */
	String say(String key) {
		return say(key, slots());
	}

	/**
	 * Says what was typed: in a phrase of ours, as the sentence that it is, or, where it
	 * is missing, in general words.
	 * @param sure names the phrase for words that are surely no sentence, or null
	 */
	String tell(String key, @Nullable String typed, Function<String, @Nullable String> sure) {
		if (typed == null || isNothing(typed)) {
			return say(key);
		}
		String words = sentences().inside(typed);
		String phrase = sure.apply(words);
		if (phrase == null && isSentence(typed)) {
			return say(key + ".told", slots().with("words", whole(typed)));
		}
		String said = say(key + "." + ((phrase != null) ? phrase : "thing"), slots().with("words", words));
		return sentences().capital(said);
	}

	/** What a win-back tells. */
	LetterRequest.WinBack winBack() {
		return Objects.requireNonNull(this.request.winBack());
	}

	/** What a win-back offers to put it right, or null; "none" is none. */
	@Nullable String remedy() {
		String typed = winBack().remedy();
		return (typed != null && !isNothing(typed)) ? typed : null;
	}

	/** Slots that agree with writer, customer and end date. */
	Slots slots() {
		return this.slots.copy();
	}

	/** How the customer is addressed: {@code man}, {@code woman} or {@code several}. */
	String address() {
		return (this.request.toCompany() || isCouple()) ? "several"
				: gender(this.request.customer().gender(), "several");
	}

	private boolean isCouple() {
		String name = this.request.customer().name();
		return name != null && this.book.names().read(name).surname() == null;
	}

	static String gender(@Nullable String gender, String otherwise) {
		if ("f".equals(gender)) {
			return "woman";
		}
		return "m".equals(gender) ? "man" : otherwise;
	}

	/** A letter that nobody signs by name speaks as a firm does. */
	private String degree() {
		return (this.request.sender().name() != null) ? this.request.warmth().id() : Warmth.FORMAL.id();
	}

	/** What the customer is called in a sentence, or a gap. */
	String customerName() {
		Answers.Customer customer = this.request.customer();
		String name = this.request.toCompany() ? customer.company() : customer.name();
		return (name != null) ? name : gap("gap.customer");
	}

	String company() {
		String company = this.request.sender().company();
		return (company != null) ? company : gap("gap.business");
	}

	String gap(String key) {
		return Gap.mark(say(key));
	}

	String endDate() {
		return values().date(this.request.endDate());
	}

	/** Whether a typed phrase belongs to a class of the language's openings. */
	boolean is(String name, String phrase) {
		return !AsTyped.isMarked(phrase) && this.book.openings().isOf(name, phrase);
	}

	/**
	 * Whether a typed phrase says what to do ("repair the pump"), and not what
	 * ("repairs").
	 */
	boolean isDeed(String phrase) {
		return is("deed", phrase) || (is("perhaps-deed", phrase) && phrase.indexOf(' ') > 0
				&& is("object", phrase.substring(phrase.indexOf(' ') + 1)));
	}

	/** Whether typed words stand on their own, in whichever language they were typed. */
	boolean isSentence(String typed) {
		return AsTyped.isMarked(typed) ? this.typedIn.sentences().isSentence(AsTyped.without(typed))
				: sentences().isSentence(typed);
	}

	/** Whether somebody typed "none" or "n/a" alone, in whichever language. */
	boolean isNothing(String typed) {
		return AsTyped.isMarked(typed) ? isNothing(AsTyped.without(typed), this.typedIn) : isNothing(typed, this.book);
	}

	private static boolean isNothing(String typed, Phrasebook book) {
		String words = book.sentences().inside(typed);
		return words.indexOf(' ') < 0 && book.openings().isOf("none", words);
	}

	/** Gives a typed sentence what it lacks. */
	String whole(String typed) {
		return AsTyped.isMarked(typed) ? AsTyped.mark(this.typedIn.sentences().whole(AsTyped.without(typed)))
				: sentences().whole(typed);
	}

	/**
	 * The service, fitted into a sentence as a phrase needs it; null when none is known.
	 */
	@Nullable String service(String use) {
		String service = this.request.service();
		if (service == null) {
			return null;
		}
		String words = sentences().inside(service);
		return say("service." + use + "." + form(words), slots().with("service", words));
	}

	private String form(String service) {
		if (is("after-your", service)) {
			return "begun";
		}
		return is("particular", service) ? "particular" : "plain";
	}

	Values values() {
		return this.book.values();
	}

	Sentences sentences() {
		return this.book.sentences();
	}

}
