package app.fairwell.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import app.fairwell.customer.FoldedText;
import app.fairwell.letter.Answers;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers out of a form.
 */
final class FormReader {

	/** The answers of a letter about which nothing is known yet. */
	static final Answers NOTHING = new Answers(null, null, null, null, List.of(), null, null, List.of(), null,
			List.of(), null, null, null, null, null, List.of(), null, Map.of(), null, null);

	/** No practical detail at all. */
	static final Answers.Practical NO_DETAILS = new Answers.Practical(null, null, null, null, null, null, null, null,
			null, null, null, null, null, null, null);

	/** Nothing of what a letter tells that asks a customer back. */
	static final Answers.WinBack NOTHING_TOLD = new Answers.WinBack(null, null, null, null, null, null);

	private FormReader() {
	}

	/**
	 * The answers on a form.
	 * @param form the form
	 * @param base where the answers come from that the form does not ask for:
	 * {@link #NOTHING}, or the answers of the draft that is changed
	 * @return answers without a blank one among them
	 */
	static Answers answers(ComposeForm form, Answers base) {
		return form.isWinBack() ? winBack(form, base) : termination(form, base);
	}

	private static Answers termination(ComposeForm form, Answers base) {
		return new Answers(kind(form, base), FormText.text(form.language()), base.sender(), customer(form.customer()),
				form.reasons(), FormText.text(form.framing()), FormText.text(form.service()),
				situations(form).values().stream().toList(), goodwill(form.goodwill()), alternatives(form),
				FormText.text(form.letterDate()), FormText.text(form.endDate()), FormText.text(form.place()),
				FormText.text(form.warmth()), FormText.text(form.delivery()), FormText.lines(form.enclosures()),
				FormText.text(form.secondLanguage()), base.inSecondLanguage(), practical(form.practical()),
				base.winBack());
	}

	private static Answers winBack(ComposeForm form, Answers base) {
		return new Answers(kind(form, base), FormText.text(form.language()), base.sender(), customer(form.customer()),
				base.reasons(), base.framing(), FormText.text(form.service()), base.situations(),
				goodwill(form.goodwill()), base.alternatives(), FormText.text(form.letterDate()), base.endDate(),
				FormText.text(form.place()), FormText.text(form.warmth()), FormText.text(form.delivery()),
				FormText.lines(form.enclosures()), FormText.text(form.secondLanguage()), base.inSecondLanguage(),
				withContact(base.practical(), FormText.text(form.practical().contact())), winBack(form.winBack()));
	}

	/** Which letter a draft is does not change. */
	private static String kind(ComposeForm form, Answers base) {
		return (base.kind() != null) ? base.kind() : form.kind();
	}

	private static Answers.@Nullable Practical withContact(Answers.@Nullable Practical base, @Nullable String contact) {
		Answers.Practical known = Objects.requireNonNullElse(base, NO_DETAILS);
		Answers.Practical practical = new Answers.Practical(known.agreement(), known.services(), known.notice(),
				known.finishedWork(), known.openWork(), known.deadlines(), known.fees(), known.finalInvoice(),
				known.prepaidReturn(), known.property(), known.records(), known.handover(), known.retention(),
				known.continuingDuties(), contact);
		return Objects.equals(practical, NO_DETAILS) ? null : practical;
	}

	/**
	 * The private notes on a form, which never become an answer (product.md A5).
	 * @param form the form
	 * @return one note for each paragraph
	 */
	static List<String> privateNotes(ComposeForm form) {
		String notes = FormText.text(form.privateNotes());
		return (notes != null) ? List.of(notes.split("\\n[ \\t]*\\n\\s*")) : List.of();
	}

	/**
	 * The situations that are not blank, by their place on the form.
	 * @param form the form
	 * @return the texts by index, in order
	 */
	static Map<Integer, String> situations(ComposeForm form) {
		Map<Integer, String> situations = new LinkedHashMap<>();
		for (int i = 0; i < form.situations().size(); i++) {
			String situation = FormText.text(form.situations().get(i));
			if (situation != null) {
				situations.put(i, situation);
			}
		}
		return situations;
	}

	private static List<String> alternatives(ComposeForm form) {
		Map<String, String> names = new LinkedHashMap<>();
		List<String> given = new ArrayList<>(form.alternatives());
		given.addAll(FormText.lines(form.otherAlternatives()));
		given.stream()
			.map(String::strip)
			.filter((name) -> !name.isEmpty())
			.forEach((name) -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
		return List.copyOf(names.values());
	}

	private static Answers.Customer customer(ComposeForm.Customer customer) {
		String since = FormText.text(customer.since());
		return new Answers.Customer(FormText.text(customer.id()), customer.isCompany() ? "company" : "person",
				FormText.text(customer.name()), FormText.text(customer.company()), FormText.text(customer.gender()),
				FormText.text(customer.salutation()), FormText.lines(customer.address()),
				(since != null) ? FoldedText.plainDigits(since) : null);
	}

	private static Answers.@Nullable Goodwill goodwill(Answers.Goodwill given) {
		if (given.type() == null || given.type().isBlank() || given.type().equals("none")) {
			return null;
		}
		return new Answers.Goodwill(given.type(), FormText.amount(given.amount()), FormText.text(given.currency()),
				FormText.text(given.reference()), FormText.text(given.paidBy()), FormText.text(given.covers()));
	}

	private static Answers.@Nullable WinBack winBack(Answers.WinBack given) {
		Answers.WinBack winBack = new Answers.WinBack(FormText.text(given.whatWentWrong()),
				FormText.text(given.cause()), FormText.text(given.feelings()), FormText.text(given.remedy()),
				FormText.text(given.mission()), FormText.text(given.leftOn()));
		return Objects.equals(winBack, NOTHING_TOLD) ? null : winBack;
	}

	private static Answers.@Nullable Practical practical(Answers.Practical given) {
		Answers.Practical practical = new Answers.Practical(FormText.text(given.agreement()),
				FormText.text(given.services()), FormText.text(given.notice()), FormText.text(given.finishedWork()),
				FormText.text(given.openWork()), FormText.text(given.deadlines()), FormText.text(given.fees()),
				FormText.text(given.finalInvoice()), FormText.text(given.prepaidReturn()),
				FormText.text(given.property()), FormText.text(given.records()), FormText.text(given.handover()),
				FormText.text(given.retention()), FormText.text(given.continuingDuties()),
				FormText.text(given.contact()));
		return Objects.equals(practical, NO_DETAILS) ? null : practical;
	}

}
