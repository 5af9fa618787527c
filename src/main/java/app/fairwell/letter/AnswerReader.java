package app.fairwell.letter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import app.fairwell.phrasebook.Phrasebooks;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers as a whole, once. After {@link #read()} the request holds all that could
 * be taken; {@link #problems()} says what could not.
 */
final class AnswerReader {

	private static final Answers.Customer NOBODY = new Answers.Customer(null, null, null, null, null, null, List.of(),
			null);

	private static final Answers.Sender NO_SENDER = new Answers.Sender(null, null, null, null, List.of(), null, null);

	private static final String[] GENDERS = { "f", "m", "x" };

	private static final String[] TYPES = { "person", "company" };

	private final Answers answers;

	private final LocalDate today;

	private final Phrasebooks phrasebooks;

	private final AnswerCheck check;

	AnswerReader(Answers answers, LocalDate today, Phrasebooks phrasebooks, AnswerCheck check) {
		this.answers = answers;
		this.today = today;
		this.phrasebooks = phrasebooks;
		this.check = check;
	}

	List<AnswerProblem> problems() {
		return this.check.problems();
	}

	LetterRequest read() {
		LetterKind kind = kind();
		String language = language();
		Answers.Sender sender = sender();
		Answers.Customer customer = customer();
		Set<Reason> reasons = reasons(kind == LetterKind.TERMINATION);
		Framing framing = this.check.oneOf("framing", this.answers.framing(), Framing.values(), Framing::id);
		String service = this.check.words("service", this.answers.service(), AnswerCheck.SHORT);
		List<String> situations = this.check.list("situations", this.answers.situations(), AnswerCheck.LONG);
		LetterRequest.Goodwill goodwill = goodwill();
		List<String> alternatives = this.check.list("alternatives", this.answers.alternatives(), AnswerCheck.SHORT);
		LocalDate givenLetterDate = this.check.date("letterDate", this.answers.letterDate());
		LocalDate givenEndDate = this.check.date("endDate", this.answers.endDate());
		LocalDate letterDate = (givenLetterDate != null) ? givenLetterDate : this.today;
		LocalDate released = letterDate.isAfter(this.today) ? letterDate : this.today;
		LocalDate endDate = (givenEndDate != null) ? givenEndDate : released;
		Warmth warmth = this.check.oneOf("warmth", this.answers.warmth(), Warmth.values(), Warmth::id);
		LetterRequest.WinBack winBack = new WinBackReader(this.check).read(this.answers.winBack());
		LetterRequest read = new LetterRequest(kind, language, sender, customer, "company".equals(customer.type()),
				reasons, framing, service, situations, goodwill, alternatives, letterDate, endDate, List.of(),
				this.check.words("place", this.answers.place(), AnswerCheck.SHORT),
				(warmth != null) ? warmth : Warmth.WARM,
				this.check.words("delivery", this.answers.delivery(), AnswerCheck.SHORT),
				this.check.list("enclosures", this.answers.enclosures(), AnswerCheck.SHORT),
				new PracticalReader(this.check).read(this.answers.practical()), winBack, second(language));
		return new TellableAnswers(read, this.answers, this.today).of(kind);
	}

	private LetterKind kind() {
		if (this.answers.kind() == null || this.answers.kind().isBlank()) {
			this.check.problem("kind", "missing",
					Arrays.stream(LetterKind.values()).map(LetterKind::id).toArray(String[]::new));
		}
		LetterKind kind = this.check.oneOf("kind", this.answers.kind(), LetterKind.values(), LetterKind::id);
		return (kind != null) ? kind : LetterKind.TERMINATION;
	}

	private String language() {
		String given = this.answers.language();
		String[] allowed = this.phrasebooks.languages().toArray(String[]::new);
		if (given == null || given.isBlank()) {
			this.check.problem("language", "missing", allowed);
			return allowed[0];
		}
		return this.phrasebooks.resolve(given.strip()).orElseGet(() -> {
			this.check.problem("language", "unknown", allowed);
			return allowed[0];
		});
	}

	private LetterRequest.@Nullable Second second(String first) {
		String given = this.answers.secondLanguage();
		if (given == null || given.isBlank()) {
			return null;
		}
		String tag = this.phrasebooks.resolve(given.strip()).orElse(given);
		String language = this.check.oneOf("secondLanguage", tag, this.phrasebooks.languages().toArray(String[]::new),
				(value) -> value);
		Map<String, String> words = this.check.texts("inSecondLanguage", this.answers.inSecondLanguage());
		return (language != null && !language.equals(first)) ? new LetterRequest.Second(language, words) : null;
	}

	private Answers.Sender sender() {
		Answers.Sender given = Objects.requireNonNullElse(this.answers.sender(), NO_SENDER);
		String company = this.check.words("sender.company", given.company(), AnswerCheck.SHORT);
		if (isBlank(given.company())) {
			this.check.problem("sender.company", "missing");
		}
		return new Answers.Sender(company, this.check.words("sender.name", given.name(), AnswerCheck.SHORT),
				this.check.words("sender.title", given.title(), AnswerCheck.SHORT),
				oneOf("sender.gender", given.gender(), GENDERS),
				this.check.list("sender.address", given.address(), AnswerCheck.SHORT),
				this.check.words("sender.email", given.email(), AnswerCheck.SHORT),
				this.check.words("sender.phone", given.phone(), AnswerCheck.SHORT));
	}

	private Answers.Customer customer() {
		Answers.Customer given = Objects.requireNonNullElse(this.answers.customer(), NOBODY);
		String name = this.check.words("customer.name", given.name(), AnswerCheck.SHORT);
		String company = this.check.words("customer.company", given.company(), AnswerCheck.SHORT);
		String type = oneOf("customer.type", given.type(), TYPES);
		if (type == null) {
			type = (name == null && company != null) ? "company" : "person";
		}
		boolean toCompany = type.equals("company");
		if (toCompany && isBlank(given.company())) {
			this.check.problem("customer.company", "missing");
		}
		else if (!toCompany && isBlank(given.name())) {
			this.check.problem("customer.name", "missing");
		}
		return new Answers.Customer(given.id(), type, name, company, oneOf("customer.gender", given.gender(), GENDERS),
				this.check.words("customer.salutation", given.salutation(), AnswerCheck.SHORT),
				this.check.list("customer.address", given.address(), AnswerCheck.SHORT), since(given.since()));
	}

	private static boolean isBlank(@Nullable String given) {
		return given == null || given.isBlank();
	}

	private @Nullable String oneOf(String field, @Nullable String given, String[] allowed) {
		return this.check.oneOf(field, given, allowed, (value) -> value);
	}

	private @Nullable String since(@Nullable String given) {
		if (given == null || given.isBlank()) {
			return null;
		}
		String since = given.strip();
		LocalDate date = this.check.date("customer.since", since.matches("[0-9]{4}") ? since + "-01-01" : since,
				"2019-05-31");
		if (date != null && date.isAfter(this.today)) {
			this.check.problem("customer.since", "in-future");
			return null;
		}
		return (date != null) ? since : null;
	}

	private Set<Reason> reasons(boolean needed) {
		Set<Reason> reasons = EnumSet.noneOf(Reason.class);
		String[] ids = Arrays.stream(Reason.values()).map(Reason::id).toArray(String[]::new);
		List<String> given = this.answers.reasons();
		for (int i = 0; i < given.size(); i++) {
			String id = oneOf("reasons[" + i + "]", given.get(i), ids);
			if (id != null) {
				reasons.add(Reason.of(id).orElseThrow());
			}
		}
		if (needed && given.stream().allMatch(String::isBlank)) {
			this.check.problem("reasons", "missing", ids);
		}
		return reasons;
	}

	private LetterRequest.@Nullable Goodwill goodwill() {
		return new GoodwillReader(this.check).read(this.answers.goodwill());
	}

}
