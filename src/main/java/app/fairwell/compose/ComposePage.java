package app.fairwell.compose;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.fairwell.account.SignedIn;
import app.fairwell.business.AlternativesDirectory;
import app.fairwell.business.BusinessDetails;
import app.fairwell.business.Businesses;
import app.fairwell.business.LetterLanguages;
import app.fairwell.draft.Gone;
import app.fairwell.draft.OppositeLetter;
import app.fairwell.draft.OppositeLetters;
import app.fairwell.export.Exports;
import app.fairwell.lesson.LossCause;
import app.fairwell.letter.AnswerProblem;
import app.fairwell.letter.Answers;
import app.fairwell.letter.ComposedLetter;
import app.fairwell.letter.Framing;
import app.fairwell.letter.FramingChoice;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.LetterWarning;
import app.fairwell.letter.Reason;
import app.fairwell.letter.Warmth;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/**
 * Puts a form and the letter that comes of it on a page.
 */
@Component
class ComposePage {

	/** With this parameter a posted form only asks for another language. */
	static final String LANGUAGE = "interface";

	/** The whole page. */
	static final String PAGE = "compose/form";

	/** What follows each answer. */
	static final String UPDATE = "compose/preview :: update";

	private static final List<String> DETAILS = Arrays.stream(Answers.Practical.class.getRecordComponents())
		.map((component) -> component.getName())
		.toList();

	private final LetterComposer composer;

	private final Businesses businesses;

	private final AlternativesDirectory directory;

	private final Exports exports;

	private final OppositeLetters opposite;

	private final Gone gone;

	private final FormRemarks remarks;

	private final MessageSource messages;

	ComposePage(LetterComposer composer, Businesses businesses, AlternativesDirectory directory, Exports exports,
			FormRemarks remarks, OppositeLetters opposite, Gone gone, MessageSource messages) {
		this.composer = composer;
		this.businesses = businesses;
		this.directory = directory;
		this.exports = exports;
		this.opposite = opposite;
		this.gone = gone;
		this.remarks = remarks;
		this.messages = messages;
	}

	/**
	 * Shows the whole page.
	 * @param form what is typed
	 * @param base where the answers come from that the form does not ask for
	 * @param problems what cannot be taken, possibly nothing
	 * @param by who writes
	 * @param model the page's model
	 * @return the view
	 */
	String show(ComposeForm form, Answers base, List<AnswerProblem> problems, SignedIn by, Model model) {
		ComposeForm shown = withDefaults(form).withSituations(FormReader.situations(form).isEmpty() ? 1 : 0);
		BindingResult errors = new BeanPropertyBindingResult(shown, "form");
		FormFields.report(problems, shown, errors);
		letter(shown, base, by, model);
		model.addAttribute("form", shown);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
		model.addAttribute("open", FormGroups.open(shown, errors));
		choices(shown, model);
		return PAGE;
	}

	/**
	 * Shows what follows an answer.
	 * @param form what is typed
	 * @param base where the answers come from that the form does not ask for
	 * @param seen the framing and warnings that the page shows, as it names them
	 * @param by who writes
	 * @param model the page's model
	 * @return the view
	 */
	String update(ComposeForm form, Answers base, @Nullable String seen, SignedIn by, Model model) {
		String shown = letter(form, base, by, model);
		model.addAttribute("changed", !shown.equals(seen));
		return UPDATE;
	}

	private String letter(ComposeForm form, Answers base, SignedIn by, Model model) {
		BusinessDetails business = this.businesses.current();
		Locale locale = LocaleContextHolder.getLocale();
		Answers answers = FormReader.answers(form, base).withDefaults(this.businesses.defaultsFor(by));
		ComposedLetter composed = this.composer.preview(answers, this.businesses.today());
		FramingChoice framing = (!answers.reasons().isEmpty() || answers.framing() != null) ? composed.framing() : null;
		String shown = ((framing != null) ? framing.framing().id() + "/" + framing.cause().id() : "")
				+ composed.warnings().stream().map(LetterWarning::code).collect(Collectors.joining("/", "/", ""));
		Optional<OppositeLetter> opposite = this.opposite.of(answers, by);
		LocalDate left = Gone.day(answers);
		shown += "/" + left + opposite.map((other) -> "/" + other.id()).orElse("");
		model.addAttribute("said", this.remarks.of(form, answers, composed, by));
		model.addAttribute("letter", this.exports.unsaved(composed.letter()));
		model.addAttribute("steps", this.exports.steps(composed.letter()));
		model.addAttribute("business", business);
		model.addAttribute("framing", framing);
		model.addAttribute("attitude", framing != null && framing.framing() == Framing.ATTITUDE);
		model.addAttribute("warnings", composed.warnings());
		model.addAttribute("opposite", opposite.orElse(null));
		model.addAttribute("winBack", form.isWinBack());
		model.addAttribute("gone", form.isWinBack() ? this.gone.of(left, business.zone(), locale) : null);
		model.addAttribute("shown", shown);
		return shown;
	}

	private ComposeForm withDefaults(ComposeForm form) {
		BusinessDetails business = this.businesses.current();
		return form.withChoices((form.language() != null) ? form.language() : business.language(),
				(form.goodwill().currency() != null) ? form.goodwill().currency() : business.currency());
	}

	private void choices(ComposeForm form, Model model) {
		Locale locale = LocaleContextHolder.getLocale();
		Set<String> currencies = new LinkedHashSet<>();
		currencies.add(form.goodwill().currency());
		LetterLanguages.tags().stream().map(LetterLanguages::currency).sorted().forEach(currencies::add);
		// Those of the letter first, in its order, which the form sends back as it stands
		Set<String> directory = new LinkedHashSet<>(form.alternatives());
		directory.addAll(this.directory.names());
		model.addAttribute("titles", words(List.of("m", "f", "x"), "compose.customer.gender.", locale));
		model.addAttribute("reasons", Arrays.stream(Reason.values()).map(Reason::id).toList());
		model.addAttribute("framings",
				Stream.concat(Stream.of(""), Arrays.stream(Framing.values()).map(Framing::id)).toList());
		model.addAttribute("goodwills", List.of("none", "refund", "cancel-invoice"));
		model.addAttribute("warmths", Arrays.stream(Warmth.values()).map(Warmth::id).toList());
		model.addAttribute("currencies",
				currencies.stream().collect(Collectors.toMap((c) -> c, (c) -> c, (a, b) -> a, LinkedHashMap::new)));
		model.addAttribute("languages", LetterLanguages.names(locale));
		model.addAttribute("directory", List.copyOf(directory));
		model.addAttribute("details", DETAILS);
		model.addAttribute("causes", words(LossCause.ids(), "lesson.cause.", locale));
	}

	private Map<String, String> words(List<String> ids, String prefix, Locale locale) {
		Map<String, String> words = new LinkedHashMap<>();
		ids.forEach((id) -> words.put(id, this.messages.getMessage(prefix + id, null, locale)));
		return words;
	}

}
