package app.fairwell.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Answers for tests: {@code answers().framing("scope").build()}.
 */
public final class AnswersMother {

	/** The day on which tests write their letters. */
	public static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

	private String kind = "termination";

	private String language = "en-GB";

	private Answers.@Nullable Sender sender = new Answers.Sender("Brightwater Plumbing", "Ana Byrne", "Owner", "f",
			List.of("1 High Street", "Leeds LS1 4DY"), "ana@brightwater.example", "0113 496 0101");

	private Answers.@Nullable Customer customer = new Answers.Customer(null, "person", "Thomas Keane", null, "m", null,
			List.of("22 Mill Lane", "Leeds LS6 2AB"), null);

	private List<String> reasons = List.of("outgrown-capacity");

	private @Nullable String framing;

	private @Nullable String service = "boiler maintenance";

	private List<String> situations = List.of();

	private Answers.@Nullable Goodwill goodwill;

	private List<String> alternatives = List.of("Northside Heating", "Mill Lane Gas Services");

	private @Nullable String place = "Leeds";

	private @Nullable String letterDate = "2027-02-01";

	private @Nullable String endDate = "2027-02-28";

	private @Nullable String warmth;

	private @Nullable String delivery;

	private List<String> enclosures = List.of();

	private @Nullable String secondLanguage;

	private Map<String, String> inSecondLanguage = Map.of();

	private Answers.@Nullable Practical practical;

	private Answers.@Nullable WinBack winBack;

	private AnswersMother() {
	}

	/** Answers to an ordinary letter. */
	public static AnswersMother answers() {
		return new AnswersMother();
	}

	/** Answers to an ordinary letter that asks a customer back. */
	public static AnswersMother winBack() {
		return new AnswersMother().reasons()
			.alternatives()
			.dates("2027-02-01", null)
			.winBack(new Answers.WinBack("two missed appointments in January", "a double booking in our diary",
					"ignored and let down", "a free boiler service on a day of your choice",
					"to be there when we say we will", "2027-01-28"));
	}

	/** The same answers, to be varied. */
	public static AnswersMother like(Answers answers) {
		AnswersMother mother = new AnswersMother();
		mother.kind = Objects.requireNonNull(answers.kind());
		mother.language = Objects.requireNonNull(answers.language());
		mother.sender = Objects.requireNonNull(answers.sender());
		mother.customer = answers.customer();
		mother.reasons = answers.reasons();
		mother.framing = answers.framing();
		mother.service = answers.service();
		mother.situations = answers.situations();
		mother.goodwill = answers.goodwill();
		mother.alternatives = answers.alternatives();
		mother.place = answers.place();
		mother.letterDate = answers.letterDate();
		mother.endDate = answers.endDate();
		mother.warmth = answers.warmth();
		mother.delivery = answers.delivery();
		mother.enclosures = answers.enclosures();
		mother.practical = answers.practical();
		mother.winBack = answers.winBack();
		return mother;
	}

	/** A refund with all its details. */
	public static Answers.Goodwill refund() {
		return new Answers.Goodwill("refund", "85.00", "GBP", null, "bank transfer within ten working days",
				"the last visit");
	}

	/** A cancelled invoice with all its details. */
	public static Answers.Goodwill cancelledInvoice() {
		return new Answers.Goodwill("cancel-invoice", "140.00", "GBP", "2027-014", null, null);
	}

	public AnswersMother kind(String kind) {
		return with((mother) -> mother.kind = kind);
	}

	public AnswersMother language(String language) {
		return with((mother) -> mother.language = language);
	}

	public AnswersMother sender(Answers.@Nullable Sender sender) {
		return with((mother) -> mother.sender = sender);
	}

	public AnswersMother customer(Answers.@Nullable Customer customer) {
		return with((mother) -> mother.customer = customer);
	}

	/** A person. */
	public AnswersMother person(String name, @Nullable String gender) {
		return customer(
				new Answers.Customer(null, "person", name, null, gender, null, List.of("22 Mill Lane", "Leeds"), null));
	}

	/** A company, with or without a person there. */
	public AnswersMother company(String company, @Nullable String name) {
		return customer(new Answers.Customer(null, "company", name, company, null, null,
				List.of("Unit 4, Dock Road", "Hull HU1 2BB"), null));
	}

	/** The same customer, with us since a year or a day. */
	public AnswersMother since(@Nullable String since) {
		Answers.Customer now = Objects.requireNonNull(this.customer);
		return customer(new Answers.Customer(now.id(), now.type(), now.name(), now.company(), now.gender(),
				now.salutation(), now.address(), since));
	}

	/** The same customer, greeted in the writer's own words. */
	public AnswersMother salutation(@Nullable String salutation) {
		Answers.Customer now = Objects.requireNonNull(this.customer);
		return customer(new Answers.Customer(now.id(), now.type(), now.name(), now.company(), now.gender(), salutation,
				now.address(), now.since()));
	}

	public AnswersMother reasons(String... reasons) {
		return with((mother) -> mother.reasons = List.of(reasons));
	}

	public AnswersMother framing(@Nullable String framing) {
		return with((mother) -> mother.framing = framing);
	}

	public AnswersMother service(@Nullable String service) {
		return with((mother) -> mother.service = service);
	}

	public AnswersMother situations(String... situations) {
		return with((mother) -> mother.situations = List.of(situations));
	}

	public AnswersMother goodwill(Answers.@Nullable Goodwill goodwill) {
		return with((mother) -> mother.goodwill = goodwill);
	}

	public AnswersMother alternatives(String... alternatives) {
		return with((mother) -> mother.alternatives = List.of(alternatives));
	}

	public AnswersMother dates(@Nullable String letterDate, @Nullable String endDate) {
		return with((mother) -> {
			mother.letterDate = letterDate;
			mother.endDate = endDate;
		});
	}

	public AnswersMother warmth(@Nullable String warmth) {
		return with((mother) -> mother.warmth = warmth);
	}

	public AnswersMother delivery(@Nullable String delivery) {
		return with((mother) -> mother.delivery = delivery);
	}

	public AnswersMother enclosures(String... enclosures) {
		return with((mother) -> mother.enclosures = List.of(enclosures));
	}

	public AnswersMother practical(Answers.@Nullable Practical practical) {
		return with((mother) -> mother.practical = practical);
	}

	/** A letter that asks a customer back and tells this. */
	public AnswersMother winBack(Answers.@Nullable WinBack winBack) {
		return with((mother) -> {
			mother.kind = "win-back";
			mother.winBack = winBack;
		});
	}

	/** With a second print, for which these words were entered. */
	public AnswersMother secondly(String language, Map<String, String> words) {
		return with((mother) -> {
			mother.secondLanguage = language;
			mother.inSecondLanguage = words;
		});
	}

	/** The answers. */
	public Answers build() {
		return new Answers(this.kind, this.language, this.sender, this.customer, this.reasons, this.framing,
				this.service, this.situations, this.goodwill, this.alternatives, this.letterDate, this.endDate,
				this.place, this.warmth, this.delivery, this.enclosures, this.secondLanguage, this.inSecondLanguage,
				this.practical, this.winBack);
	}

	private AnswersMother with(Consumer<AnswersMother> change) {
		change.accept(this);
		return this;
	}

}
