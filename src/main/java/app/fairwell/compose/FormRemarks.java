package app.fairwell.compose;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import app.fairwell.draft.IgnoredRemarks;
import app.fairwell.draft.Remarks;
import app.fairwell.draft.ToneContexts;
import app.fairwell.letter.Answers;
import app.fairwell.letter.ComposedLetter;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.LetterKind;
import app.fairwell.tone.Finding;
import app.fairwell.tone.ToneContext;
import app.fairwell.tone.ToneReview;

import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.stereotype.Component;

/**
 * Reviews what is typed into the form: what stands in its free fields goes into the
 * letter as it is (product.md F1).
 */
@Component
class FormRemarks {

	private static final List<String> FREE_OF_WIN_BACK = List.of("winBack.whatWentWrong", "winBack.cause",
			"winBack.feelings", "winBack.remedy", "winBack.mission", "goodwill.paidBy", "goodwill.covers",
			"practical.contact");

	private final ToneReview review;

	private final IgnoredRemarks ignored;

	private final LetterComposer composer;

	private final Businesses businesses;

	FormRemarks(ToneReview review, IgnoredRemarks ignored, LetterComposer composer, Businesses businesses) {
		this.review = review;
		this.ignored = ignored;
		this.composer = composer;
		this.businesses = businesses;
	}

	/**
	 * Takes over a better wording.
	 * @param form what is typed
	 * @param base where the answers come from that the form does not ask for
	 * @param picked the remark and its wording
	 * @param by who types
	 * @return the form with the wording, or as it is when the words changed meanwhile
	 */
	ComposeForm take(ComposeForm form, Answers base, PickedRemark picked, SignedIn by) {
		Answers answers = FormReader.answers(form, base).withDefaults(this.businesses.defaultsFor(by));
		ComposedLetter composed = this.composer.preview(answers, this.businesses.today());
		return of(form, answers, composed, by).getOrDefault(picked.place(), Remarks.NONE)
			.with(picked.mark(), picked.number())
			.map((words) -> FormWording.with(form, picked.place(), words))
			.orElse(form);
	}

	/**
	 * Ignores a remark, or no longer.
	 * @param form the form
	 * @param picked the remark
	 * @param ignored whether to ignore it
	 * @param by who types
	 */
	void ignore(ComposeForm form, PickedRemark picked, boolean ignored, SignedIn by) {
		if (form.draft() != null) {
			this.ignored.change(UUID.fromString(form.draft()), picked.mark(), ignored, by);
		}
		else {
			this.ignored.change(Objects.requireNonNull(form.formId()), picked.mark(), ignored, by);
		}
	}

	/**
	 * What is said about each free field.
	 * @param form what is typed
	 * @param answers the same as answers
	 * @param composed what comes of it
	 * @param by who types
	 * @return remarks by the name of the field; none where nothing is typed
	 */
	Map<String, Remarks> of(ComposeForm form, Answers answers, ComposedLetter composed, SignedIn by) {
		ToneContext context = ToneContexts.of(composed.letter().kind(), composed.letter().language().toLanguageTag(),
				composed.framing(),
				ToneContexts.known(answers, this.businesses.today(), FormReader.privateNotes(form)));
		BeanWrapper typed = PropertyAccessorFactory.forBeanPropertyAccess(form);
		Map<String, List<Finding>> found = new LinkedHashMap<>();
		fields(form).forEach((field) -> found.put(field,
				this.review.review(Objects.requireNonNullElse((String) typed.getPropertyValue(field), ""), context)));
		Map<String, String> left = found.values().stream().allMatch(List::isEmpty) ? Map.of() : ignored(form, by);
		Map<String, Remarks> remarks = new LinkedHashMap<>();
		found.forEach((field, findings) -> remarks.put(field, findings.isEmpty() ? Remarks.NONE
				: Remarks.of((String) Objects.requireNonNull(typed.getPropertyValue(field)), findings, left)));
		return remarks;
	}

	private Map<String, String> ignored(ComposeForm form, SignedIn by) {
		if (form.draft() != null) {
			return this.ignored.of(UUID.fromString(form.draft()));
		}
		return (form.formId() != null) ? this.ignored.of(form.formId(), by) : Map.of();
	}

	private static List<String> fields(ComposeForm form) {
		if (LetterKind.WIN_BACK.id().equals(form.kind())) {
			return FREE_OF_WIN_BACK;
		}
		Stream<String> situations = IntStream.range(0, form.situations().size())
			.mapToObj((i) -> "situations[" + i + "]");
		Stream<String> details = Arrays.stream(Answers.Practical.class.getRecordComponents())
			.map((component) -> "practical." + component.getName());
		return Stream.of(situations, Stream.of("goodwill.paidBy", "goodwill.covers"), details)
			.flatMap((fields) -> fields)
			.toList();
	}

}
