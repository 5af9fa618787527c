package app.fairwell.compose;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import app.fairwell.customer.CustomerDetails;
import app.fairwell.lesson.Answered;
import app.fairwell.letter.Answers;
import app.fairwell.letter.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed into the form, letter by letter: it may be unfinished or wrong. The
 * names of its fields are the paths of {@link Answers}, so that a problem finds its
 * field.
 *
 * @param formId the one-time id of this form: however often it is sent, one draft comes
 * of it
 * @param draft the id of the draft whose answers are changed, or null for a new letter
 * @param version the version of that draft when the form was opened
 * @param kind the id of the kind of letter
 * @param language the language tag of the letter
 * @param customer whom the letter is for
 * @param reasons ids of the ticked reasons
 * @param framing the id of the chosen framing; blank to have it picked
 * @param service what the business does for the customer
 * @param situations documented situations, blank ones between them
 * @param privateNotes the writer's own record, never in the letter (product.md A5)
 * @param goodwill what is given
 * @param alternatives ticked names of the business's directory
 * @param otherAlternatives further names, one a line
 * @param letterDate date of the letter; blank for the day of release
 * @param endDate date on which it ends; blank for the day of release
 * @param place where the letter is written
 * @param warmth the id of a degree of warmth
 * @param delivery how the letter travels
 * @param enclosures what is enclosed, one a line
 * @param secondLanguage the language tag of a second print, or blank for none
 * @param practical the practical details
 * @param winBack what a letter tells that asks a customer back
 * @param lesson what such a letter is asked before it, never in the letter
 */
record ComposeForm(@Nullable String formId, @Nullable String draft, @Nullable Long version, String kind,
		@Nullable String language, Customer customer, List<String> reasons, @Nullable String framing,
		@Nullable String service, List<String> situations, @Nullable String privateNotes, Answers.Goodwill goodwill,
		List<String> alternatives, @Nullable String otherAlternatives, @Nullable String letterDate,
		@Nullable String endDate, @Nullable String place, @Nullable String warmth, @Nullable String delivery,
		@Nullable String enclosures, @Nullable String secondLanguage, Answers.Practical practical,
		Answers.WinBack winBack, Lesson lesson) {

	private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

	static final Customer NOBODY = new Customer(null, null, null, null, null, null, null, null);

	static final Answers.Goodwill NOTHING_GIVEN = new Answers.Goodwill(null, null, null, null, null, null);

	static final Lesson NOTHING_LEARNT = new Lesson(null, null, null);

	@SuppressWarnings("ConstantValue")
	ComposeForm {
		kind = LetterKind.of(String.valueOf(kind)).orElse(LetterKind.TERMINATION).id();
		customer = Objects.requireNonNullElse(customer, NOBODY);
		reasons = listed(reasons);
		situations = listed(situations);
		goodwill = Objects.requireNonNullElse(goodwill, NOTHING_GIVEN);
		alternatives = listed(alternatives);
		practical = Objects.requireNonNullElse(practical, FormReader.NO_DETAILS);
		winBack = Objects.requireNonNullElse(winBack, FormReader.NOTHING_TOLD);
		lesson = Objects.requireNonNullElse(lesson, NOTHING_LEARNT);
	}

	/**
	 * A form on which nothing is typed.
	 * @param formId its one-time id
	 * @param kind which letter
	 * @return the form
	 */
	static ComposeForm empty(String formId, LetterKind kind) {
		return new ComposeForm(formId, null, null, kind.id(), null, NOBODY, List.of(), null, null, List.of(), null,
				NOTHING_GIVEN, List.of(), null, null, null, null, null, null, null, null, FormReader.NO_DETAILS,
				FormReader.NOTHING_TOLD, NOTHING_LEARNT);
	}

	/**
	 * The same form, filled from the record of a customer.
	 * @param known what the record says
	 * @return a new form
	 */
	ComposeForm about(CustomerDetails known) {
		Customer filled = new Customer(Objects.toString(known.id(), null), known.kind().id(), known.name(),
				known.company(), known.gender(), known.salutation(), String.join("\n", known.address()), known.since());
		return with(this.language, filled, this.framing, this.situations, this.goodwill, this.warmth);
	}

	/**
	 * The same form for the answers of a draft, or for a new letter.
	 * @param formId the one-time id
	 * @param draft the draft's id, or null
	 * @param version the draft's version, or null
	 * @return a new form
	 */
	ComposeForm identified(String formId, @Nullable String draft, @Nullable Long version) {
		return new ComposeForm(formId, draft, version, this.kind, this.language, this.customer, this.reasons,
				this.framing, this.service, this.situations, this.privateNotes, this.goodwill, this.alternatives,
				this.otherAlternatives, this.letterDate, this.endDate, this.place, this.warmth, this.delivery,
				this.enclosures, this.secondLanguage, this.practical, this.winBack, this.lesson);
	}

	/**
	 * The same form, with a one-time id of ours if the page sent none that we could have
	 * given it, and for a new letter if its draft is none.
	 * @return this form or a new one
	 */
	ComposeForm identified() {
		String id = (this.formId != null && this.formId.matches("[A-Za-z0-9-]{8,64}")) ? this.formId
				: UUID.randomUUID().toString();
		boolean changes = this.draft != null && this.draft.matches(ID);
		return identified(id, changes ? this.draft : null, changes ? this.version : null);
	}

	/**
	 * The same form with the lesson of a draft.
	 * @param learnt what is kept of it
	 * @return a new form
	 */
	ComposeForm learning(Lesson learnt) {
		return new ComposeForm(this.formId, this.draft, this.version, this.kind, this.language, this.customer,
				this.reasons, this.framing, this.service, this.situations, this.privateNotes, this.goodwill,
				this.alternatives, this.otherAlternatives, this.letterDate, this.endDate, this.place, this.warmth,
				this.delivery, this.enclosures, this.secondLanguage, this.practical, this.winBack, learnt);
	}

	/**
	 * The same form with what a person need not choose.
	 * @param language the language tag of the letter
	 * @param currency the ISO 4217 code of the money
	 * @return a new form
	 */
	ComposeForm withChoices(String language, String currency) {
		Answers.Goodwill given = this.goodwill;
		return with(language, this.customer.typed(), Objects.requireNonNullElse(this.framing, ""), this.situations,
				new Answers.Goodwill(Objects.requireNonNullElse(given.type(), "none"), given.amount(), currency,
						given.reference(), given.paidBy(), given.covers()),
				Objects.requireNonNullElse(this.warmth, "warm"));
	}

	/**
	 * The same form with a number of places for situations.
	 * @param places how many places there are at least
	 * @return a new form
	 */
	ComposeForm withSituations(int places) {
		List<String> more = IntStream.range(0, Math.max(places, this.situations.size()))
			.mapToObj((i) -> (i < this.situations.size()) ? this.situations.get(i) : "")
			.toList();
		return with(this.language, this.customer, this.framing, more, this.goodwill, this.warmth);
	}

	private ComposeForm with(@Nullable String language, Customer customer, @Nullable String framing,
			List<String> situations, Answers.Goodwill goodwill, @Nullable String warmth) {
		return new ComposeForm(this.formId, this.draft, this.version, this.kind, language, customer, this.reasons,
				framing, this.service, situations, this.privateNotes, goodwill, this.alternatives,
				this.otherAlternatives, this.letterDate, this.endDate, this.place, warmth, this.delivery,
				this.enclosures, this.secondLanguage, this.practical, this.winBack, this.lesson);
	}

	boolean isWinBack() {
		return LetterKind.WIN_BACK.id().equals(this.kind);
	}

	private static List<String> listed(@Nullable List<@Nullable String> given) {
		return (given != null) ? given.stream().map((value) -> Objects.requireNonNullElse(value, "")).toList()
				: List.of();
	}

	/**
	 * Whom the letter is for.
	 *
	 * @param id the id of an existing record
	 * @param type {@code person} or {@code company}
	 * @param name the person, or the person at the company
	 * @param company the company's name
	 * @param gender {@code f}, {@code m}, {@code x} or blank
	 * @param salutation the salutation as the writer would write it
	 * @param address the address, one line a line
	 * @param since a year or a date
	 */
	record Customer(@Nullable String id, @Nullable String type, @Nullable String name, @Nullable String company,
			@Nullable String gender, @Nullable String salutation, @Nullable String address, @Nullable String since) {

		Customer typed() {
			return (this.type != null) ? this : new Customer(this.id, "person", this.name, this.company, this.gender,
					this.salutation, this.address, this.since);
		}

		boolean isCompany() {
			return "company".equals(this.type);
		}

		/**
		 * The customer in a word, as a list of letters names them.
		 * @return the company or the person, or null when neither is typed yet
		 */
		@Nullable String title() {
			String company = isCompany() ? FormText.text(this.company) : null;
			return (company != null) ? company : FormText.text(this.name);
		}

	}

	/**
	 * What was learnt before the letter (product.md D7).
	 *
	 * @param cause the id of a cause, or blank
	 * @param lost where the customer was really lost
	 * @param version the version that was read
	 */
	record Lesson(@Nullable String cause, @Nullable String lost, @Nullable String version) {

		static Lesson of(app.fairwell.lesson.Lesson kept) {
			return new Lesson(kept.answered().cause(), kept.answered().lost(), Long.toString(kept.version()));
		}

		Answered answered() {
			return Answered.of(this.cause, this.lost, null);
		}

		long seen() {
			return (this.version != null && this.version.matches("[0-9]{1,18}")) ? Long.parseLong(this.version)
					: app.fairwell.lesson.Lesson.NONE;
		}

	}

}
