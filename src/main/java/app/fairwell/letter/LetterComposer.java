package app.fairwell.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import app.fairwell.phrasebook.Phrasebook;
import app.fairwell.phrasebook.Phrasebooks;
import org.jspecify.annotations.Nullable;

/**
 * Composes letters. Safe for use by many threads.
 */
public final class LetterComposer {

	private static final List<SectionWriter> TERMINATION = List.of(new ThanksWriter(), new DecisionWriter(),
			new FrameWriter(), new GoodwillWriter(), new ApologyWriter(), new PracticalWriter(),
			new AlternativesWriter(), new ClosingWriter());

	private static final List<SectionWriter> WIN_BACK = List.of(new WinBackApologyWriter(), new ExplanationWriter(),
			new FeelingsWriter(), new RemedyWriter(), new InvitationWriter(), new ListeningWriter(),
			new KeepInTouchWriter(), new WinBackClosingWriter());

	private final Phrasebooks phrasebooks;

	private final Function<String, List<String>> unprintable;

	/**
	 * Makes a composer for letters that never meet paper: every character will do.
	 * @param phrasebooks what can be said
	 */
	public LetterComposer(Phrasebooks phrasebooks) {
		this(phrasebooks, (text) -> List.of());
	}

	/**
	 * Makes a composer for letters that are printed.
	 * @param phrasebooks what can be said
	 * @param unprintable names what in a text no paper can show; an answer with any of it
	 * is not taken
	 */
	public LetterComposer(Phrasebooks phrasebooks, Function<String, List<String>> unprintable) {
		this.phrasebooks = phrasebooks;
		this.unprintable = unprintable;
	}

	/**
	 * Reads answers.
	 * @param answers answers with defaults filled in
	 * @param today the day in the business's time zone, for dates left open (product.md
	 * A16)
	 * @return what a letter can be composed from
	 * @throws InvalidAnswersException naming every answer that cannot be taken
	 */
	public LetterRequest request(Answers answers, LocalDate today) {
		AnswerReader reader = reader(answers, today);
		LetterRequest request = reader.read();
		if (!reader.problems().isEmpty()) {
			throw new InvalidAnswersException(reader.problems());
		}
		return request;
	}

	private AnswerReader reader(Answers answers, LocalDate today) {
		return new AnswerReader(answers, today, this.phrasebooks, new AnswerCheck(this.unprintable));
	}

	/**
	 * Composes a letter.
	 * @param request what to compose it from
	 * @return the letter, the framing of a termination, and what to look at
	 */
	public ComposedLetter compose(LetterRequest request) {
		if (request.kind() == LetterKind.WIN_BACK) {
			return new ComposedLetter(write(request, null), null, request.warnings());
		}
		FramingChoice framing = FramingPicker.pick(request);
		return new ComposedLetter(write(request, framing.framing()), framing,
				FramingPicker.warnings(request, framing.framing()));
	}

	/**
	 * Composes as much as unfinished answers allow, with a {@link Gap} where a needed
	 * answer is missing; an answer that cannot be taken is left out.
	 * @param answers answers with defaults filled in
	 * @param today the day in the business's time zone
	 * @return the letter so far; its framing means nothing while no reason is given
	 */
	public ComposedLetter preview(Answers answers, LocalDate today) {
		LetterRequest request = reader(answers, today).read();
		if (request.kind() == LetterKind.WIN_BACK) {
			return compose(request);
		}
		FramingChoice framing = FramingPicker.pick(request);
		boolean known = !request.reasons().isEmpty() || request.framing() != null;
		Framing spoken = known ? framing.framing() : null;
		return new ComposedLetter(write(request, spoken), framing,
				known ? FramingPicker.warnings(request, framing.framing()) : request.warnings());
	}

	/**
	 * The version of the phrases that letters in a language are made of.
	 * @param language a language tag
	 * @return 64 hexadecimal digits that change whenever the phrases do
	 */
	public String phrasesVersion(String language) {
		return this.phrasebooks.version(language);
	}

	/**
	 * What people typed that the letter of a request shows, for somebody to put into the
	 * second language.
	 * @param request what the letter is composed from
	 * @return the words as typed, each once, in the order of the form
	 */
	public List<String> typedWords(LetterRequest request) {
		return Translation.typedIn(AttitudeGuard.told(request, FramingPicker.pick(request).framing()));
	}

	/**
	 * What a released letter says the business will do (product.md I1): of the answers
	 * that it was made from, those that it still tells.
	 * @param released the letter as it leaves the house
	 * @param answers the answers it was made from
	 * @param today the day of release
	 * @return what it undertakes
	 */
	public Undertakings undertakings(Letter released, Answers answers, LocalDate today) {
		LetterRequest request = reader(answers, today).read();
		Framing framing = FramingPicker.pick(request).framing();
		Phrasebook book = this.phrasebooks.forLanguage(request.language());
		Telling telling = new Telling(AttitudeGuard.told(request, framing), framing, book, book);
		return new UndertakingReader(telling, write(telling), released).read();
	}

	/**
	 * What the owner says on the telephone before a letter asks a customer back
	 * (product.md D6).
	 * @param answers the answers of the letter, which may be unfinished
	 * @param today the day in the business's time zone
	 * @param read the language tag of the advice
	 * @return the call sheet, with a {@link Gap} where the customer has no name yet
	 * @throws IllegalArgumentException if the letter is no win-back
	 */
	public CallSheet callSheet(Answers answers, LocalDate today, String read) {
		LetterRequest request = read(answers, today, LetterKind.WIN_BACK);
		Phrasebook book = this.phrasebooks.forLanguage(request.language());
		Telling telling = new Telling(request, null, book, book);
		return new CallSheetWriter(telling, new Telling(request, null, this.phrasebooks.forLanguage(read), book))
			.write();
	}

	/**
	 * The last word to a customer who answers a letter that ended it (product.md I3).
	 * @param answers the answers of the letter
	 * @param released the day on which it was released
	 * @param reaction how the customer answered
	 * @param day the day of the reply
	 * @return the reply
	 * @throws IllegalArgumentException if the letter is no termination
	 */
	public FinalReply reply(Answers answers, LocalDate released, Reaction reaction, LocalDate day) {
		LetterRequest request = read(answers, released, LetterKind.TERMINATION);
		Framing framing = FramingPicker.pick(request).framing();
		Phrasebook book = this.phrasebooks.forLanguage(request.language());
		Telling telling = new Telling(AttitudeGuard.told(request, framing), framing, book, book);
		return new FinalReplyWriter(telling, reaction, day).write();
	}

	private LetterRequest read(Answers answers, LocalDate today, LetterKind kind) {
		LetterRequest request = reader(answers, today).read();
		if (request.kind() != kind) {
			throw new IllegalArgumentException("The letter is a " + request.kind().id() + ", not a " + kind.id());
		}
		return request;
	}

	private Letter write(LetterRequest request, @Nullable Framing framing) {
		LetterRequest told = AttitudeGuard.told(request, framing);
		Phrasebook book = this.phrasebooks.forLanguage(request.language());
		Letter letter = write(new Telling(told, framing, book, book));
		return (told.second() != null) ? letter.withTranslation(translate(told, framing, book)) : letter;
	}

	private Letter.Translation translate(LetterRequest told, @Nullable Framing framing, Phrasebook typedIn) {
		LetterRequest translated = Translation.of(told);
		Telling telling = new Telling(translated, framing, this.phrasebooks.forLanguage(translated.language()),
				typedIn);
		return new Letter.Translation(telling.say("translation.note"), telling.say("translation.as-typed"),
				write(telling));
	}

	private static Letter write(Telling telling) {
		List<Section> sections = new ArrayList<>();
		for (SectionWriter writer : (telling.request().kind() == LetterKind.WIN_BACK) ? WIN_BACK : TERMINATION) {
			String text = writer.write(telling);
			if (text != null) {
				sections.add(new Section(writer.kind(), text));
			}
		}
		return new FrameOfLetter(telling).around(sections);
	}

}
