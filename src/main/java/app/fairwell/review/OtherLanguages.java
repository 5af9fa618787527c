package app.fairwell.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.fairwell.business.Businesses;
import app.fairwell.draft.DraftView;
import app.fairwell.letter.Answers;
import app.fairwell.letter.ComposedLetter;
import app.fairwell.letter.InvalidAnswersException;
import app.fairwell.letter.Letter;
import app.fairwell.letter.LetterComposer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Composes what a letter says once more in the reviewer's own language (product.md G2).
 */
@Component
class OtherLanguages {

	/** The six languages of product.md K1, as the interface has them. */
	static final List<String> TAGS = List.of("en", "pl", "hi", "bn", "te", "kk");

	private final LetterComposer composer;

	private final Businesses businesses;

	OtherLanguages(LetterComposer composer, Businesses businesses) {
		this.composer = composer;
		this.businesses = businesses;
	}

	/**
	 * A draft in another language.
	 * @param draft the draft
	 * @param tag one of the six languages
	 * @return the letter there
	 */
	OtherLanguage of(DraftView draft, String tag) {
		if (language(draft.language()).equals(tag)) {
			return OtherLanguage.same(tag);
		}
		Answers answers = draft.answers();
		boolean entered = answers.secondLanguage() != null && language(answers.secondLanguage()).equals(tag);
		Map<String, String> words = entered ? answers.inSecondLanguage() : Map.of();
		Letter.Translation second = compose(answers.withSecondLanguage(region(tag), words), draft.progress().day());
		return (second != null) ? new OtherLanguage(tag, second.letter(), second.asTyped(), words)
				: OtherLanguage.same(tag);
	}

	/** A chosen language, or the one nearest to the interface's. */
	static String chosen(@Nullable String tag, Locale locale) {
		if (tag != null && TAGS.contains(tag)) {
			return tag;
		}
		return TAGS.contains(locale.getLanguage()) ? locale.getLanguage() : TAGS.get(0);
	}

	private String region(String tag) {
		String own = this.businesses.current().language();
		return language(own).equals(tag) ? own : tag;
	}

	private Letter.@Nullable Translation compose(Answers answers, LocalDate day) {
		ComposedLetter composed;
		try {
			composed = this.composer.compose(this.composer.request(answers, day));
		}
		catch (InvalidAnswersException ex) {
			composed = this.composer.preview(answers, day);
		}
		return composed.letter().translation();
	}

	private static String language(String tag) {
		return Locale.forLanguageTag(tag).getLanguage();
	}

}
