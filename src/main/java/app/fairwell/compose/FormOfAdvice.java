package app.fairwell.compose;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.fairwell.account.SignedIn;
import app.fairwell.guide.AdviceForLetter;
import app.fairwell.guide.Advices;
import app.fairwell.letter.Answers;
import app.fairwell.letter.LetterKind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The form of a letter that begins with what the guide was told: nothing is asked twice
 * (product.md C). Its one-time id names the advice, so that one letter comes of it, and
 * the advice learns whom the letter went to.
 */
@Component
class FormOfAdvice {

	private static final String PARTING = "advice-";

	private static final String WIN_BACK = "advice-win-";

	private static final Pattern OURS = Pattern
		.compile("advice-(?:win-)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

	private final Advices advices;

	FormOfAdvice(Advices advices) {
		this.advices = advices;
	}

	/**
	 * The one-time id of the form that begins with an advice: one for each kind of
	 * letter.
	 * @param advice the id of the advice
	 * @param kind the kind of letter
	 * @return an id that is always the same
	 */
	static String id(UUID advice, LetterKind kind) {
		return ((kind == LetterKind.WIN_BACK) ? WIN_BACK : PARTING) + advice;
	}

	/**
	 * The form with everything filled in that is known.
	 * @param advice the id of the advice
	 * @param kind the kind of letter
	 * @param by who writes
	 * @return the form, or empty when there is no such advice that this person may see
	 */
	Optional<ComposeForm> form(UUID advice, LetterKind kind, SignedIn by) {
		return this.advices.forLetter(advice, by).map((known) -> {
			ComposeForm empty = ComposeForm.empty(id(advice, kind), kind);
			ComposeForm form = (known.customer() != null) ? empty.about(known.customer()) : named(empty, known.name());
			return (kind == LetterKind.WIN_BACK) ? winBack(form, known) : parting(form, known);
		});
	}

	private static ComposeForm named(ComposeForm form, @Nullable String name) {
		return with(form, new ComposeForm.Customer(null, null, name, null, null, null, null, null), List.of(),
				List.of(), null, form.winBack());
	}

	/** Under attitude what happened is not told: it stays a private note (B3). */
	private static ComposeForm parting(ComposeForm form, AdviceForLetter known) {
		String happened = known.happened();
		boolean told = happened != null && !known.attitude();
		return with(form, form.customer(), known.reasons(), told ? List.of(happened) : List.of(),
				told ? null : happened, form.winBack());
	}

	/** What the business could not do well enough is what went wrong (D3). */
	private static ComposeForm winBack(ComposeForm form, AdviceForLetter known) {
		Answers.WinBack told = new Answers.WinBack(known.attitude() ? null : known.happened(), null, null, null, null,
				null);
		return with(form, form.customer(), List.of(), List.of(), null, told);
	}

	private static ComposeForm with(ComposeForm form, ComposeForm.Customer customer, List<String> reasons,
			List<String> situations, @Nullable String notes, Answers.WinBack winBack) {
		return new ComposeForm(form.formId(), null, null, form.kind(), form.language(), customer, reasons, null, null,
				situations, notes, form.goodwill(), List.of(), null, null, null, null, null, null, null, null,
				form.practical(), winBack, form.lesson());
	}

	/**
	 * A letter was made from a form: if the form began with an advice, the advice is
	 * told.
	 * @param formId the form's id
	 * @param customer the id of the customer's record
	 * @param by who made the letter
	 */
	void letterMade(@Nullable String formId, UUID customer, SignedIn by) {
		Matcher ours = OURS.matcher((formId != null) ? formId : "");
		if (ours.matches()) {
			this.advices.letterMade(UUID.fromString(ours.group(1)), customer, by);
		}
	}

}
